import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The JSON Schema of SARIF 2.1.0, as it lies in Microsoft's package. */
export function schema(directory: string): (file: string) => readonly string[] {
  const require = createRequire(join(directory, "package.json"));
  const { default: Ajv } = require("ajv/dist/2020");
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  require("ajv-formats")(ajv);
  const document = join(
    directory,
    "node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json",
  );
  const validate = ajv.compile(JSON.parse(readFileSync(document, "utf8").replace(/^\ufeff/, "")));
  return (file) => {
    validate(JSON.parse(readFileSync(file, "utf8")));
    const errors: readonly { instancePath: string; message?: string }[] = validate.errors ?? [];
    return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
