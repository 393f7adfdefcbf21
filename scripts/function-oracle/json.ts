/** JSON as Terraform writes it, in which a number that a double cannot hold becomes `{ "number": "…" }`. */
export function readExactly(json: string): unknown {
  const spelled = json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') || isExact(token) ? token : `{"number":"${token}"}`,
  );
  return JSON.parse(spelled);
}

/** Whether the number comes back from a double as it was written. */
function isExact(digits: string): boolean {
  const value = Number(digits);
  return String(value) === digits && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
