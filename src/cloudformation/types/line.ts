/**
 * What a table says of a type: the lists in its line, which begins with the name. Undefined if it has no such line.
 * Lines begin after a line break; lists have blanks between them and commas inside.
 */
export function lineOf(table: string, type: string): readonly (readonly string[])[] | undefined {
  const key = `\n${type} `;
  const start = /\s/.test(type) ? -1 : table.indexOf(key);
  if (start < 0) return undefined;
  const line = table.slice(start + key.length, table.indexOf("\n", start + 1));
  return line.split(" ").map((list) => (list === "" ? [] : list.split(",")));
}
