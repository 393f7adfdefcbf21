import { processIo } from "../cli/io.ts";
import { apologise } from "../cli/main.ts";
import { loadEngine } from "../cli/parts.ts";
import { annotation } from "./protocol.ts";
import { run } from "./run.ts";

const io = processIo();

process.on("uncaughtException", (error) => {
  io.out(annotation("error", "The scan ended with a bug of ours; the log says more."));
  process.exit(apologise(error, [], io));
});
void run(loadEngine, io).then((code) => {
  process.exitCode = code;
});
