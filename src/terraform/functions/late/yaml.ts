import { text, unknown } from "../../../value/make.ts";
import { define, type TerraformFunction, textOf } from "../define.ts";
import { LONGEST } from "../parts.ts";
import { readYaml } from "./yaml-decode.ts";
import { yamlOf } from "./yaml-encode.ts";

const yamldecode = define({
  parameters: [{ name: "src", type: "string" }],
  returns: "any",
  known: ([source], call) => {
    const yaml = call.yaml?.();
    if (yaml) {
      const value = readYaml(textOf(source), yaml);
      return value === "too large" ? call.tooLarge("any") : value;
    }
    return unknown("any", {
      text: "YAML cannot be read here.",
      input: call.name,
      settledBy: "Write the value in the code.",
      span: call.span,
    });
  },
  partly: (_args, call) => call.unknown("any", { notNull: undefined }),
});

const yamlencode = define({
  parameters: [{ name: "value", type: "any", nullable: true }],
  returns: "string",
  known: ([value], call) => {
    if (!value) return call.unknown("string");
    const yaml = yamlOf(value);
    return yaml.length > LONGEST ? call.tooLarge("string") : text(yaml);
  },
});

export const yamlFunctions: Readonly<Record<string, TerraformFunction>> = {
  yamldecode,
  yamlencode,
};
