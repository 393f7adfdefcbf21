import { processIo } from "./io.ts";
import { apologise, main } from "./main.ts";
import { loadEngine } from "./parts.ts";

const args = process.argv.slice(2);
const io = processIo();

process.on("uncaughtException", (error) => {
  process.exit(apologise(error, args, io));
});
void main(args, loadEngine, io).then((code) => {
  process.exitCode = code;
});
