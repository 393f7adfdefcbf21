/** An address cut at its dots: keys of instances may hold dots, brackets and escaped quotes. */
function partsOf(address: string): readonly { readonly name: string; readonly end: number }[] {
  const parts: { readonly name: string; readonly end: number }[] = [];
  let name = "";
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < address.length; at++) {
    const letter = address[at] ?? "";
    if (isQuoted) {
      if (letter === "\\") at++;
      else if (letter === '"') isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === "[") depth++;
    else if (letter === "]") depth--;
    else if (depth === 0 && letter === ".") {
      parts.push({ name, end: at });
      name = "";
    } else if (depth === 0) name += letter;
  }
  return [...parts, { name, end: address.length }];
}

/** `module`, `a`, `aws_subnet`, `b` of `module.a["k.x"].aws_subnet.b[0]` */
export const namesIn = (address: string): readonly string[] =>
  partsOf(address).map(({ name }) => name);

/** The addresses of the module instances that lead to one, itself last: none for the root. */
export function modulesTo(module: string): readonly string[] {
  if (module === "") return [];
  return partsOf(module)
    .filter((_, index) => index % 2 === 1)
    .map(({ end }) => module.slice(0, end));
}

/** `module.a[0]` of `module.a[0].module.b["c"]`; empty for what the root calls. */
export const callerOf = (module: string): string => modulesTo(module).at(-2) ?? "";

/** An address as the plan's configuration has it: which module, by the names of calls, and what in it. */
export interface Block {
  readonly path: readonly string[];
  /** `aws_subnet.a`, `data.aws_vpc.b`; empty for the address of a module. */
  readonly name: string;
}

export function blockOf(address: string): Block {
  const names = namesIn(address);
  let at = 0;
  const path: string[] = [];
  for (; names[at] === "module" && at + 1 < names.length; at += 2) path.push(names[at + 1] ?? "");
  return { path, name: names.slice(at).join(".") };
}

/** One text for a block, whichever its module. */
export const keyOf = ({ path, name }: Block): string => [...path, name].join("/");

/** `[0]`, `["a"]` as Terraform prints the key of an instance. */
export function suffixOf(index: string | number | undefined): string {
  if (index === undefined) return "";
  if (typeof index === "number") return `[${index}]`;
  const quoted = index.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
  return `["${quoted.replace(/\t/g, "\\t").replace(/([$%])(?=\{)/g, "$1$1")}"]`;
}
