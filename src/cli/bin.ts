import { processIo } from "./io.ts";
import { apologise, main } from "./main.ts";
import { loadEngine } from "./parts.ts";

const args = process.argv.slice(2);
const io = processIo();

process.on("uncaughtException", (error) => {
  process.exit(apologise(error, args, io));
});
void main(args, loadEngine, io).then((code) => {
  // Everything is written. Left alone, Node would first take itself apart.
  process.exit(code);
});
