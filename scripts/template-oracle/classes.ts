import type { Difference } from "./compare.ts";

/** What differences are alike, and what decides about them. The first class that fits counts. */
export interface Class {
  readonly id: string;
  readonly what?: Difference["what"];
  readonly more?: Difference["more"];
  readonly ours?: RegExp;
  readonly theirs?: RegExp;
  readonly at?: RegExp;
  /** Words of the template. */
  readonly text?: RegExp;
  /** True if the template holds a mistake that we report. */
  readonly isRefused?: true;
  /** Why ours is right, or says no less of what a rule asks about. */
  readonly because: string;
  /** The page or the experiment that says so. */
  readonly decidedBy: string;
}

const GUIDE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/";
const FUNCTIONS = `${GUIDE}TemplateReference/intrinsic-function-reference`;

export const CLASSES: readonly Class[] = [
  {
    id: "template-of-another-cloud",
    what: "acceptance",
    ours: /^no template$/,
    because:
      "It says that it is a template of Heat or of Alibaba Cloud, some of whose types are spelt alike.",
    decidedBy: "Its own version line, as in detection.json",
  },
  {
    id: "yaml-of-pyyaml",
    what: "acceptance",
    ours: /^accepted$/,
    theirs: /YAML parse error/,
    because:
      "Lines of a text or of a list begin farther to the left than YAML demands; PyYAML, which the clients of AWS use, reads them.",
    decidedBy: "PyYAML 6.0.3 on the same files, as in detection.json",
  },
  {
    id: "they-give-up",
    what: "acceptance",
    theirs: /^gives up$|^cfn-lint fails|\bE0002\b/,
    because: "The other reader ends with an exception, or runs out of memory or of 90 seconds.",
    decidedBy: "Runs of cfn-lint 1.58.0 and cloudformation-validate 1.9.0-beta",
  },
  {
    id: "missing-value",
    ours: /null is not allowed/,
    because: "A null stands where a value should: the service refuses it.",
    decidedBy:
      "https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md, E0000; cloudformation-guide: `null` values are not allowed in templates",
  },
  {
    id: "another-language",
    ours: /There is no function `Fn::(?:Rain|Merge|Bucket|CodeZipKey|Ref|Equals:)/,
    because:
      "The function is one of Rain or of another tool, or does not exist; the others leave it as it is written.",
    decidedBy: `${FUNCTIONS}.html lists all functions`,
  },
  {
    id: "needs-language-extensions",
    ours: /needs `Transform: AWS::LanguageExtensions`/,
    because: "The function is only there with the transform, which the template does not name.",
    decidedBy: `${GUIDE}TemplateReference/transform-aws-languageextensions.html`,
  },
  {
    id: "name-of-nothing",
    ours: /There is no (?:resource |condition )?`|is not declared/,
    because:
      "The template has nothing of that name. The others keep a reference to it, and report the name by rules that are not compared, or not at all.",
    decidedBy: `${FUNCTIONS}-ref.html; ${FUNCTIONS}-getatt.html: the logical name of a resource or parameter of the template`,
  },
  {
    id: "attribute-of-no-type",
    ours: /is not an attribute of/,
    because: "The type has no attribute of that name.",
    decidedBy:
      "@aws-cdk/aws-service-spec 0.1.216; the attribute is misspelt or made up in each of the files",
  },
  {
    id: "broken-use-of-a-function",
    ours: /`(?:Fn::\w+|Ref|Condition)` (?:takes|must)|takes a list|cannot be used here|no string|must be|has no value\.$|There is no item|room for|depends on itself|loops inside|to refer to|more than/,
    because:
      "The function has operands that it does not take. The others leave it as it is written, or take what they can.",
    decidedBy: `${FUNCTIONS}.html, the page of each function`,
  },
  {
    id: "resource-that-does-not-exist",
    ours: /its condition is false/,
    because:
      "What is referred to has a condition that is false by the defaults of the parameters; the others do not say so.",
    decidedBy: `${GUIDE}TemplateReference/intrinsic-function-reference-conditions.html`,
  },
  {
    id: "zones-of-the-account",
    ours: /The zones of `Fn::GetAZs` depend on the account/,
    because: "Which zones there are depends on the account; the others assume those of us-east-1.",
    decidedBy: `${FUNCTIONS}-getavailabilityzones.html`,
  },
  {
    id: "constant-of-the-deployment",
    ours: /`AWS::(?:StackId|NotificationARNs)` is/,
    because: "It is known when the stack is deployed; the others make one up.",
    decidedBy: `${GUIDE}TemplateReference/pseudo-parameter-reference.html`,
  },
  {
    id: "key-for-value",
    ours: /is read from Systems Manager/,
    because: "The default is the name of what is read, not its value.",
    decidedBy: `${GUIDE}UserGuide/cloudformation-supplied-parameter-types.html`,
  },
  {
    id: "dynamic-reference",
    ours: /is read when the stack is deployed/,
    because: "The text is replaced when the stack is deployed.",
    decidedBy: `${GUIDE}UserGuide/dynamic-references.html`,
  },
  {
    id: "macro",
    ours: /is a macro/,
    because: "AWS runs a macro on what stands there.",
    decidedBy: `${FUNCTIONS}-transform.html`,
  },
  {
    id: "output-of-another-stack",
    ours: /reads an output of another stack/,
    because: "It is known when the other stack is there.",
    decidedBy: `${FUNCTIONS}-getstackoutput.html`,
  },
  {
    id: "made-by-sam",
    ours: /is made by/,
    because:
      "The transform of SAM makes the resource: ours is an unknown without a declaration, theirs a reference.",
    decidedBy:
      "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html",
  },
  {
    id: "attribute-that-is-written",
    what: "value",
    ours: /^"/,
    theirs:
      /^reference \S+\.(?:CidrBlock|AvailabilityZone|VpcId)$|^open: (?:Fn::GetAtt|Fn::Join|Join:|Fn::Sub|Sub:)/,
    because: "The attribute is the property that is written; the others do not follow it.",
    decidedBy: `${GUIDE}TemplateReference/aws-resource-ec2-vpc.html, return values`,
  },
  {
    id: "condition-that-is-known",
    what: "value",
    more: "ours",
    theirs: /^open: Fn::If$/,
    because:
      "The condition is decided by the defaults of parameters; cfn-lint does not resolve an `Fn::If` one of whose values it cannot resolve.",
    decidedBy: `${FUNCTIONS}-conditions.html`,
  },
  {
    id: "some-of-the-values",
    what: "value",
    ours: /^unknown: .*(?:exists only after|has no value|may be something else)/,
    because: "cfn-lint lists the values that it can resolve and leaves out the others.",
    decidedBy: "cfn-lint's resolver on `!If [A, !Ref Resource, text]`, which gives `text` alone",
  },
  {
    id: "function-that-they-leave",
    what: "value",
    more: "ours",
    because:
      "We evaluate what the other reader leaves: `Fn::Cidr`, `Fn::Base64`, names of maps that are computed, texts in texts.",
    decidedBy: "scripts/template-oracle.ts: wherever one of the two others has a value, it is ours",
  },
  {
    id: "true-of-python",
    what: "value",
    theirs: /"(?:True|False)"/,
    because: "cfn-lint prints the default `true` of a parameter as Python does.",
    decidedBy: "cloudformation-validate has our value on the same templates",
  },
  {
    id: "escaped-hole",
    what: "value",
    theirs: /\$\{!/,
    because: "An exclamation mark makes a hole plain text; cfn-lint keeps the mark.",
    decidedBy: `${FUNCTIONS}-sub.html`,
  },
  {
    id: "blanks-in-a-hole",
    what: "value",
    theirs: /\$\{ /,
    because:
      "Blanks stand around the name in a hole: cloudformation-validate does not replace it; cfn-lint does as we do.",
    decidedBy: "test/fixtures/templates/good/generic.yaml of cfn-lint, which it accepts",
  },
  {
    id: "last-line-break",
    what: "value",
    theirs: /\\n"$/,
    because:
      "The file ends without a line break inside a text in lines of its own: cloudformation-validate adds one, PyYAML does not.",
    decidedBy: "PyYAML 6.0.3 and cfn-lint on the same files",
  },
  {
    id: "default-that-is-not-allowed",
    what: "value",
    ours: /^"String"$/,
    because: "The default is none of the allowed values: the others take those.",
    decidedBy: "examples/templates/basic.yaml of cfn-lint: the service refuses the default",
  },
  {
    id: "globals-of-sam",
    what: "value",
    ours: /^nothing$/,
    text: /^["' ]*Globals["']?\s*:/m,
    because:
      "`Globals` are merged into resources of SAM. No kind is made of those, so that no rule asks.",
    decidedBy:
      "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html",
  },
  {
    id: "json-of-python",
    what: "value",
    ours: /^"[[{]/,
    theirs: /^"[[{]/,
    because: "cfn-lint writes JSON with blanks, as Python does, and leaves functions in it.",
    decidedBy: "cloudformation-validate has our text on the same templates",
  },
  {
    id: "value-of-a-loop",
    what: "value",
    text: /Fn::ForEach::/,
    because:
      "cfn-lint does not resolve loops inside of properties, and cloudformation-validate takes the last of nested loops, or a name of its own, for what we write out.",
    decidedBy:
      "The files named `Expected` beside these templates in aws/aws-sam-cli, which the loop oracle compares",
  },
  {
    id: "list-of-allowed-values",
    what: "value",
    ours: /^"FSBP,CIS"$/,
    because:
      "The default of a list is all its items; cfn-lint takes each allowed value for the whole list.",
    decidedBy: "cloudformation-validate has our value on the same template",
  },
  {
    id: "modules-of-other-tools",
    what: "value",
    ours: /names modules/,
    because:
      "Modules that another tool expands may declare the name: ours is an unknown without a declaration.",
    decidedBy: "https://github.com/aws-cloudformation/rain",
  },
  {
    id: "name-that-is-computed",
    theirs: /^\{Ref: |^none$/,
    text: /"Ref"\s*:\s*\{|Ref:\s*(?:!|\{)/,
    because:
      "With the language extensions `Ref` takes a function; cloudformation-validate leaves it as it is written.",
    decidedBy: `${GUIDE}TemplateReference/transform-aws-languageextensions.html`,
  },
  {
    id: "edge-of-a-macro",
    what: "edge",
    more: "theirs",
    text: /Fn::Transform|!Transform/,
    because: "What is given to a macro is not what the resource refers to.",
    decidedBy: `${FUNCTIONS}-transform.html`,
  },
  {
    id: "edge-in-no-attribute",
    what: "edge",
    more: "theirs",
    text: /\$RESOURCE_ATTRIBUTE/,
    because: "The name stands beside the attributes that a resource has.",
    decidedBy: `${GUIDE}UserGuide/resources-section-structure.html`,
  },
  {
    id: "edge-to-nothing",
    what: "edge",
    more: "theirs",
    theirs: /^to nothing$/,
    because:
      "cloudformation-validate counts references to names that the template does not declare.",
    decidedBy: "The templates: there is no such resource or parameter",
  },
  {
    id: "edge-of-a-loop",
    what: "edge",
    text: /Fn::ForEach::/,
    because:
      "cfn-lint does not write loops out for its graph; loops over values that are not known are not written out by us.",
    decidedBy: `${FUNCTIONS}-foreach.html`,
  },
  {
    id: "edge-in-a-broken-function",
    what: "edge",
    more: "theirs",
    isRefused: true,
    because: "The name stands in a function that we refuse, so that it is not evaluated.",
    decidedBy: `${FUNCTIONS}.html, the page of each function`,
  },
  {
    id: "rule-about-formats",
    what: "acceptance",
    ours: /^accepted$/,
    theirs: /^(?:E1(?:027|029|04\d|05\d|10\d|15\d|16\d)\b ?)+$/,
    because:
      "These rules look at what values look like, or where it is good to write what: not at what they mean.",
    decidedBy: "https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md",
  },
  {
    id: "rule-about-types-of-values",
    what: "acceptance",
    ours: /^accepted$/,
    theirs: /^(?:(?:E10(?:0[1-5]|1\d|2\d|3\d)|E1[01]\d\d|F61\d\d|E0001|F1020|F1018)\b ?)+$/,
    because:
      "Shapes and types of what a function gives or of what SAM makes, and branches that no scenario reaches: they refuse what is never evaluated for a rule.",
    decidedBy:
      "The messages: `is not reachable`, `is not of type`, `expected minimum length`, names that SAM makes",
  },
  {
    id: "rule-about-sections",
    what: "acceptance",
    ours: /^accepted$/,
    theirs: /\b(?:F0\d\d\d|F1004|F1012|F1101|F103\d|E6005|E1028)\b/,
    because:
      "Names that are not alphanumeric, sections that do not exist, loops without their transform, policies of updates: the template would be refused, and what we say of its network stays true.",
    decidedBy:
      "https://github.com/aws-cloudformation/cloudformation-validate, the rules of these ids",
  },
];
