import { processIo } from "../cli/io.ts";
import { main } from "../cli/main.ts";
import { loadEngine } from "../cli/parts.ts";
import { runsFor } from "./inputs.ts";

/** A repository without infrastructure code is nothing to be red about. */
const NOTHING_TO_SCAN = 3;

async function run(): Promise<number> {
  const io = processIo();
  let code = 0;
  for (const args of runsFor(process.env)) {
    const result = await main(args, loadEngine, io);
    if (result !== NOTHING_TO_SCAN) code ||= result;
  }
  return code;
}

void run().then((code) => {
  process.exitCode = code;
});
