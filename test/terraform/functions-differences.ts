/** Where we differ from the recorded Terraform 1.11.4 on purpose, and why. */
export const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  // What later versions do, by their change logs. We follow 1.12 and later.
  ...all("Terraform 1.12: `&&` and `||` do not look at the right side when the left one decides.", [
    "false && null",
    "true || null",
  ]),
  ...all("Terraform 1.12 (go-cty 1.16.2): a negative index into a tuple no longer crashes.", [
    'element(["a","b"], -1)',
    'element(["a", "b"], -1)',
  ]),
  ...all(
    "Terraform 1.12 (go-cty 1.16.1): an untyped null is looked at, not taken for an unknown.",
    [
      'format("%d", null)',
      'format("%s", null)',
      'format("a%s", null)',
      'format("%s-%03d", "a", null)',
      'format("%s-%03d", null, 5)',
      'formatlist("%s", null)',
      'formatlist("%s-%s", ["a", "b"], null)',
      'formatlist("%s-%s", null, "c")',
    ],
  ),
  ...all("Terraform 1.15 (go-cty-yaml 1.2): sequences of mappings can be merged.", [
    'yamldecode("<<: [{a: 1}, {a: 2, b: 3}]")',
  ]),
  ...all("OpenTofu: a template may call `templatefile`.", ['templatefile("again.tftpl", {})']),
  ...all("A newer version, or a provider, may have the function.", [
    'nosuch("a")',
    'core::nosuch("a")',
    'provider::terraform::nosuch("a")',
  ]),

  // What only the machine that Terraform runs on knows.
  ...all("It depends on the directory that Terraform is started in.", [
    "abspath(-1)",
    "abspath(1e30)",
    'abspath("")',
    'abspath("a")',
    'abspath("é")',
    "abspath(true)",
  ]),
  ...all("It depends on whose home it is.", ['pathexpand("~")', 'pathexpand("~/a")']),
  ...all("The bytes depend on the compressor of the version of Go.", [
    "base64gzip(-1)",
    "base64gzip(1e30)",
    'base64gzip("")',
    'base64gzip("aaaaaaaaaaaa")',
    'base64gzip("é")',
    "base64gzip(true)",
  ]),
  ...all("The time of the plan is known only to it.", ['plantimestamp() != ""']),
  ...all("We do not have the list of all encodings, so that a name we do not know is no error.", [
    ...["-1", "1e30", '""', '"é"', "true"].flatMap((name) => [
      `textdecodebase64("YQBiAA==", ${name})`,
      `textencodebase64("ab", ${name})`,
    ]),
    'textdecodebase64("aGk=", "nosuch")',
    'textencodebase64("héllo", "UTF8")',
  ]),

  // Where Terraform is wrong.
  ...all("Terraform mixes up the lengths of an IPv4 address in IPv6 spelling.", [
    'cidrhost("::ffff:10.0.0.0/112",3)',
    'cidrnetmask("::ffff:10.0.0.0/112")',
  ]),
  ...all(
    "Were the unknown a string, the number or bool would become one: Terraform is wrong here.",
    [
      "tolist([local.any, 1])",
      "tolist([local.any, true])",
      "toset([local.any, 1])",
      "tomap({a = null, b = local.any, c = 1})",
      "coalesce(1, local.any)",
      "true ? 1 : local.any",
      "true ? 1 : nosuch()",
      "true ? [1] : local.any",
    ],
  ),
  ...all("Terraform knows the types of attributes; ours are often unknown, and must not fail.", [
    "tolist([local.any, [1]])",
    "tolist([local.any, {a=1}])",
    "tolist([local.any, tolist([1])])",
  ]),
  ...all("RE2 has come to refuse two groups of one name.", ['regex("(?P<a>x)(?P<a>y)", "xy")']),
]);

function all(
  reason: string,
  expressions: readonly string[],
): readonly (readonly [string, string])[] {
  return expressions.map((expression) => [expression, reason]);
}
