import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/**
 * Loads a file of `dist/`, and from there on every file that it asks for, with the code that V8 kept of earlier
 * runs. Node's own `enableCompileCache` knows what a file is made of, but not the functions that ran: it saves a
 * third to two thirds of this, and Node 20 has none.
 */
export function loadKept(first: string, place: Place, requireFromNode: NodeJS.Require): void {
  const { directory } = place;
  const store = storeOf(place);
  const parts = new Map<string, Part>();
  const load = (name: string): unknown => {
    const had = parts.get(name);
    if (had) return had.module.exports;
    const part = partOf(join(directory, name), join(store, name));
    parts.set(name, part);
    const run = part.script.runInThisContext() as Wrapped;
    const { module } = part;
    run(module.exports, requireIt, module, join(directory, name), directory);
    return module.exports;
  };
  const requireIt = (id: string): unknown =>
    id.startsWith("./") ? load(id.slice(2)) : requireFromNode(id);
  process.on("exit", () => keep(parts, place));
  load(first);
}

interface Place {
  /** Where the files are. */
  readonly directory: string;
  /** A directory for this version of Node, with a store for every state of the files. */
  readonly stores: string;
  /** Of all files: what V8 compares of them by itself is no more than a length. */
  readonly digest: string;
}

const storeOf = ({ stores, digest }: Place): string => join(stores, digest);

interface Part {
  readonly script: Script;
  readonly isKept: boolean;
  readonly module: { exports: unknown };
}

/** What Node makes of a CommonJS file, too. */
type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  file: string,
  directory: string,
) => void;

const BEFORE = Buffer.from("(function(exports,require,module,__filename,__dirname){");
const AFTER = Buffer.from("\n})");

function partOf(file: string, kept: string): Part {
  // The bundler writes nothing but ASCII, which is read fastest so.
  const wrapped = Buffer.concat([BEFORE, readFileSync(file), AFTER]).toString("latin1");
  const cachedData = unsealed(read(kept));
  const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return { script, isKept, module: { exports: {} } };
}

/**
 * Keeps what was kept and the functions that this run compiled besides. That takes as long as it saves, so it is
 * done after the first runs that needed just these parts, and then now and again, in case what is scanned has
 * changed. A file appears whole or not at all.
 */
function keep(parts: ReadonlyMap<string, Part>, place: Place): void {
  const store = storeOf(place);
  const runs = join(store, `${[...parts.keys()].sort().join("+")}.runs`);
  const isComplete = [...parts.values()].every(({ isKept }) => isKept);
  try {
    const before = statSync(runs, { throwIfNoEntry: false })?.size;
    if (before === undefined && mkdirSync(store, { recursive: true })) dropOthers(place);
    appendFileSync(runs, ".");
    if (isComplete && !isDue((before ?? 0) + 1)) return;
    for (const [name, { script }] of parts) {
      const unfinished = join(store, `${name}.${process.pid}`);
      writeFileSync(unfinished, sealed(script.createCachedData()));
      renameSync(unfinished, join(store, name));
    }
  } catch {
    // Nobody may write here: every run compiles for itself.
  }
}

/** In a long run V8 drops functions that were not called for a while. */
const isDue = (run: number): boolean =>
  (run <= FIRST_RUNS || run % EVERY === 0) && process.uptime() < LONG_RUN;

const FIRST_RUNS = 4;
const EVERY = 32;
/** In seconds. */
const LONG_RUN = 1;

/** Nothing asks for the store of files that were there before an update. */
function dropOthers({ stores, digest }: Place): void {
  for (const other of readdirSync(stores)) {
    if (other !== digest) rmSync(join(stores, other), { recursive: true, force: true });
  }
}

/**
 * With a sum at its end, since V8 crashes on code that a disk has damaged. Disks damage blocks: one byte in
 * every 256 is enough to see it, and all of them would cost what is to be saved.
 */
function sealed(code: Buffer): Buffer {
  const seal = Buffer.alloc(4);
  seal.writeInt32LE(sumOf(code));
  return Buffer.concat([code, seal]);
}

function unsealed(bytes: Buffer | undefined): Buffer | undefined {
  if (bytes === undefined || bytes.length < 4) return undefined;
  const code = bytes.subarray(0, -4);
  return sumOf(code) === bytes.readInt32LE(code.length) ? code : undefined;
}

function sumOf(code: Buffer): number {
  let sum = code.length;
  for (let at = 0; at < code.length; at += 256) sum = (Math.imul(sum, 31) + (code[at] ?? 0)) | 0;
  return sum;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
