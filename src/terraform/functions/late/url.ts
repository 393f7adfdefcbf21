import { text } from "../../../value/make.ts";
import { failure } from "../../failure.ts";
import { define, type TerraformFunction, textOf } from "../define.ts";
import { textOfUtf8, utf8Of } from "./bytes.ts";

/** OpenTofu's inverse of `urlencode`. */
const urldecode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  known: ([value], call) => {
    const encoded = textOf(value);
    if (/%(?![\da-fA-F]{2})/.test(encoded)) return failure("A `%` must be followed by two digits.");
    const bytes = encoded
      .split(/(%[\da-fA-F]{2})/)
      .flatMap((part, at) =>
        at % 2 === 1
          ? [Number.parseInt(part.slice(1), 16)]
          : [...utf8Of(part.replaceAll("+", " "))],
      );
    const decoded = textOfUtf8(Uint8Array.from(bytes));
    return decoded === undefined ? call.unknown("string") : text(decoded);
  },
});

export const urlFunctions: Readonly<Record<string, TerraformFunction>> = { urldecode };
