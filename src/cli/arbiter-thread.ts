import { parentPort, workerData } from "node:worker_threads";
import { parse } from "@cdktf/hcl2json";

/** What `arbiter.ts` asks: one file after the other, since the parser has no memory limit of its own. */
export interface Question {
  readonly path: string;
  readonly text: string;
}

/** The answer to one question: HashiCorp's message, or none if the file is accepted. */
export interface Answer {
  readonly index: number;
  readonly message: string | undefined;
}

void answer(workerData);

async function answer(questions: readonly Question[]): Promise<void> {
  for (const [index, { path, text }] of questions.entries()) {
    parentPort?.postMessage({ index, message: await complaintOf(path, text) } satisfies Answer);
  }
}

async function complaintOf(path: string, text: string): Promise<string | undefined> {
  try {
    await parse(path, text);
    return undefined;
  } catch (error) {
    // A rejected promise is how this parser reports a syntax error.
    return error instanceof Error ? error.message : String(error);
  }
}
