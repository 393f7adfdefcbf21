import { list, object, text } from "../../../value/make.ts";
import { type Failure, failure } from "../../failure.ts";
import { sorted } from "../../for.ts";
import { define, type TerraformFunction, textOf } from "../define.ts";
import { MOST_ITEMS } from "../limits.ts";

const csvdecode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "any",
  known: ([value], call) => {
    const rows = readRows(textOf(value));
    if ("message" in rows) return rows;
    const [names, ...records] = rows;
    if (!names) return failure("There is no line with the names of the columns.");
    if (new Set(names).size < names.length) return failure("Two columns have one name.");
    if (records.length > MOST_ITEMS) return call.tooLarge("any");
    if (records.some(({ length }) => length !== names.length)) {
      return failure(`Every line must have ${names.length} fields.`);
    }
    const type = {
      object: sorted(new Map(names.map((name) => [name.normalize("NFC"), "string" as const]))),
    };
    const items = records.map((record) =>
      object(
        sorted(new Map(names.map((name, at) => [name.normalize("NFC"), text(record[at] ?? "")]))),
      ),
    );
    return list(items, type);
  },
  partly: (_args, call) => call.unknown("any"),
});

/** The fields of every line that is not empty, as Go's `encoding/csv` reads them. */
function readRows(whole: string): readonly (readonly string[])[] | Failure {
  const rows: string[][] = [];
  // A carriage return counts only before a line feed, or at the end.
  const source = whole.replace(/\r\n/g, "\n").replace(/\r$/, "");
  let at = 0;
  while (at < source.length) {
    if (source[at] === "\n") {
      at++;
      continue;
    }
    const row: string[] = [];
    for (;;) {
      const field = source[at] === '"' ? readQuoted(source, at) : readBare(source, at);
      if ("message" in field) return field;
      row.push(field.text);
      at = field.end;
      if (source[at] !== ",") break;
      at++;
    }
    at++;
    rows.push(row);
  }
  return rows;
}

interface Field {
  readonly text: string;
  /** Where the comma or the end of the line stands. */
  readonly end: number;
}

function readBare(source: string, start: number): Field | Failure {
  const found = source.slice(start).search(/[,\n"]/);
  const end = found === -1 ? source.length : start + found;
  if (source[end] === '"') return failure("A field with quotation marks must begin with one.");
  return { text: source.slice(start, end), end };
}

function readQuoted(source: string, start: number): Field | Failure {
  let made = "";
  for (let at = start + 1; ; ) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return failure("A field in quotation marks does not end.");
    made += source.slice(at, quote);
    const next = source[quote + 1];
    if (next === undefined || next === "," || next === "\n") return { text: made, end: quote + 1 };
    if (next !== '"') return failure("A quotation mark stands inside a field.");
    made += '"';
    at = quote + 2;
  }
}

export const csvFunctions: Readonly<Record<string, TerraformFunction>> = { csvdecode };
