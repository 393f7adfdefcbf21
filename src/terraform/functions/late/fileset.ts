import { list, text, unknown } from "../../../value/make.ts";
import { failure } from "../../failure.ts";
import { makeSet } from "../../set.ts";
import { type Call, define, type TerraformFunction, textOf } from "../define.ts";
import { matchesSegment, withoutBraces } from "./file-pattern.ts";

/** So many entries of directories are looked at. */
const MOST_ENTRIES = 50_000;

const LONGEST_PATTERN = 1_000;

const fileset = define({
  parameters: [
    { name: "path", type: "string" },
    { name: "pattern", type: "string" },
  ],
  returns: { set: "string" },
  known: ([path, pattern], call) => {
    const base = textOf(path);
    const wanted = textOf(pattern);
    const files = call.files;
    if (wanted.length > LONGEST_PATTERN) return call.tooLarge({ set: "string" });
    if (!files || base.startsWith("/") || /(?:^|\/)\.\.(?:\/|$)|\\/.test(`${base}/${wanted}`)) {
      return outside(call);
    }
    const hasWholeBraces = wanted.split("/").every((segment) => withoutBraces(segment));
    const patterns = hasWholeBraces ? withoutBraces(wanted) : undefined;
    if (!patterns) return failure("The pattern is not valid.");
    const found = new Set<string>();
    let left = MOST_ENTRIES;
    const listed = (directory: string) => {
      const entries = files.list(directory);
      left -= entries.length;
      return left < 0 ? [] : entries;
    };
    const visit = (directory: string, inside: string, segments: readonly string[]): void => {
      const [segment, ...rest] = segments;
      if (segment === undefined || left < 0) return;
      if (segment === "**") visit(directory, inside, rest);
      for (const { name, kind } of listed(directory)) {
        const at = inside === "" ? name : `${inside}/${name}`;
        const isMatch = segment === "**" || matchesSegment(segment, name);
        if (!isMatch) continue;
        if (kind === "directory") {
          visit(`${directory}/${name}`, at, segment === "**" ? segments : rest);
        } else if (rest.length === 0) found.add(at);
      }
    };
    for (const one of patterns) {
      const segments = one.split("/").filter((segment) => segment !== "" && segment !== ".");
      if (segments.some((segment) => matchesSegment(segment, "") === undefined)) {
        return failure("The pattern is not valid.");
      }
      visit(base, "", segments);
    }
    if (left < 0) return call.tooLarge({ set: "string" });
    if (found.size === 0) return list([], "string", "set");
    return makeSet([...found].map(text), "string");
  },
});

const outside = ({ span }: Call) =>
  unknown(
    { set: "string" },
    {
      text: "`fileset` looks outside of the repository.",
      input: "fileset()",
      settledBy: "Keep the files inside the repository.",
      span,
    },
    { notNull: true },
  );

export const filesetFunctions: Readonly<Record<string, TerraformFunction>> = { fileset };
