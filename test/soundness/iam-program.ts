import fc from "fast-check";

/**
 * A Terraform program with a role of which not everything is known, and the values that its variables are
 * given in the end.
 */
export interface IamProgram {
  readonly text: string;
  readonly vars: readonly { readonly name: string; readonly text: string }[];
}

/** A value that is either written out or passed as a variable; in the end both are the same. */
interface Choice {
  readonly value: string;
  readonly isVariable: boolean;
}

const choice = (...values: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({ value: fc.constantFrom(...values), isVariable: fc.boolean() });

const account = choice("426924874929", "426924874929", "662591887723", "111122223333");

const trusted = fc.record({
  effect: choice("Allow", "Allow", "Allow", "Deny"),
  action: choice("sts:AssumeRole", "sts:*", "sts:TagSession"),
  principal: fc.record({
    type: fc.constantFrom("AWS", "AWS", "AWS", "Service"),
    form: fc.constantFrom("root", "id", "anybody"),
    account,
  }),
  /** Variables that hold external ids hold good ones: that nobody can check is not a matter of soundness. */
  test: fc.constantFrom("StringEquals", "StringEqualsIfExists", "StringLike", "none"),
  id: fc.constantFrom("good", "variable", "*", "changeme", ""),
  controllers: fc.option(choice("*-CrossplaneWorkloadRole", "*"), { nil: undefined }),
});

const resource = fc.record({
  form: fc.constantFrom("cluster", "nodegroup", "bucket", "all"),
  region: choice("eu-west-1", "*"),
  cluster: choice("clickhouse-cloud-a", "production", "*"),
});

const granted = fc.record({
  effect: choice("Allow", "Allow", "Allow", "Allow", "Deny"),
  element: fc.constantFrom("Action", "Action", "Action", "NotAction"),
  actions: fc.array(choice("eks:*", "eks:CreateCluster", "eks:List*", "s3:*", "*"), {
    minLength: 1,
    maxLength: 2,
  }),
  resources: fc.array(resource, { minLength: 1, maxLength: 2 }),
});

/** How two documents become one, and what the statements are called. */
const merge = fc.record({
  by: fc.constantFrom("source_policy_documents", "override_policy_documents"),
  first: choice("x", "y", ""),
  second: choice("x", "y", ""),
});
type Merge = typeof merge extends fc.Arbitrary<infer T> ? T : never;

const policy = fc.record({
  merge,
  form: fc.constantFrom("inline", "separate", "managed", "attached", "aws"),
  written: fc.constantFrom("jsonencode", "heredoc", "document", "merged"),
  flag: fc.option(fc.boolean(), { nil: undefined }),
  statements: fc.array(granted, { minLength: 1, maxLength: 2 }),
  aws: choice("AdministratorAccess", "PowerUserAccess", "ReadOnlyAccess"),
});

const role = fc.record({
  label: fc.constantFrom("this", "clickhouse_management_role"),
  name: fc.option(choice("ClickHouseManagementRole", "clickhouse-management-role", "other"), {
    nil: undefined,
  }),
  path: fc.option(choice("/", "/vendors/"), { nil: undefined }),
  tag: fc.option(choice("true", "false"), { nil: undefined }),
  written: fc.constantFrom("jsonencode", "heredoc", "document"),
  trust: fc.array(trusted, { maxLength: 2 }),
  policies: fc.array(policy, { maxLength: 2 }),
});
type Role = typeof role extends fc.Arbitrary<infer T> ? T : never;
type Trusted = Role["trust"][number];
type Granted = Role["policies"][number]["statements"][number];

export const iamPrograms: fc.Arbitrary<IamProgram> = role.map((chosen) => {
  const vars: { name: string; text: string; type: string }[] = [];
  const variable = (text: string, type = "string"): string => {
    const name = `v${vars.length}`;
    vars.push({ name, text, type });
    return name;
  };
  /** As it stands within the quotes of a text. */
  const use = ({ value, isVariable }: Choice): string =>
    isVariable ? `\${var.${variable(value)}}` : value;
  const body = programText(chosen, use, variable);
  const declared = vars.map(({ name, type }) => `variable "${name}" { type = ${type} }`);
  return { text: [...declared, ...body].join("\n"), vars };
});

type Use = (one: Choice) => string;
type Variable = (text: string, type?: string) => string;

function programText(chosen: Role, use: Use, variable: Variable): readonly string[] {
  const address = `aws_iam_role.${chosen.label}`;
  const trust = documentText(
    "trust",
    chosen.written,
    chosen.trust.map((one) => trustedText(one, use, variable)),
  );
  const blocks: string[] = [...trust.blocks];
  const inside: string[] = [];
  const managed: string[] = [];
  for (const [index, one] of chosen.policies.entries()) {
    const statements = one.statements.map((each) => grantedText(each, use));
    const { value, blocks: data } =
      one.written === "merged"
        ? mergedText(`p${index}`, one.merge, statements, use)
        : documentText(`p${index}`, one.written, statements);
    const count =
      one.flag === undefined ? "" : `count = var.${variable(String(one.flag), "bool")} ? 1 : 0\n`;
    blocks.push(...data);
    switch (one.form) {
      case "inline":
        inside.push(`inline_policy {\n name = "p${index}"\n policy = ${value}\n }`);
        break;
      case "separate":
        blocks.push(
          `resource "aws_iam_role_policy" "p${index}" {\n ${count}role = ${address}.id\n policy = ${value}\n }`,
        );
        break;
      case "managed":
        blocks.push(`resource "aws_iam_policy" "p${index}" {\n policy = ${value}\n }`);
        managed.push(`aws_iam_policy.p${index}.arn`);
        break;
      case "attached":
        blocks.push(
          `resource "aws_iam_policy" "p${index}" {\n policy = ${value}\n }`,
          `resource "aws_iam_role_policy_attachment" "p${index}" {\n ${count}role = ${address}.name\n policy_arn = aws_iam_policy.p${index}.arn\n }`,
        );
        break;
      case "aws":
        managed.push(`"arn:aws:iam::aws:policy/${use(one.aws)}"`);
        break;
    }
  }
  const { name, path, tag } = chosen;
  return [
    ...blocks,
    `resource "aws_iam_role" "${chosen.label}" {
      ${name ? `name = "${use(name)}"` : ""}
      ${path ? `path = "${use(path)}"` : ""}
      ${tag ? `tags = { clickhouse-byoc = "${use(tag)}" }` : ""}
      assume_role_policy = ${trust.value}
      ${managed.length > 0 ? `managed_policy_arns = [${managed.join(", ")}]` : ""}
      ${inside.join("\n")}
    }`,
  ];
}

/** A statement as JSON texts by element; `data` sources spell the same in blocks. */
type Statement = Readonly<Record<string, unknown>>;

function documentText(
  name: string,
  how: "jsonencode" | "heredoc" | "document",
  statements: readonly Statement[],
): { readonly value: string; readonly blocks: readonly string[] } {
  const json = JSON.stringify({ Version: "2012-10-17", Statement: statements }, undefined, 2);
  // JSON is HCL as well, interpolation included.
  if (how === "jsonencode") return { value: `jsonencode(${json})`, blocks: [] };
  if (how === "heredoc") return { value: `<<EOT\n${json}\nEOT\n`, blocks: [] };
  const blocks = statements.map(blockText).join("\n");
  return {
    value: `data.aws_iam_policy_document.${name}.json`,
    blocks: [`data "aws_iam_policy_document" "${name}" {\n${blocks}\n}`],
  };
}

/** The first statement in one document, the others in one that it is merged with. */
function mergedText(
  name: string,
  { by, first, second }: Merge,
  [one, ...others]: readonly Statement[],
  use: Use,
): { readonly value: string; readonly blocks: readonly string[] } {
  const sids = [first, second].map((sid) => `sid = "${use(sid)}"\n`);
  const texts = [one ? [blockText(one)] : [], others.map(blockText)].map((blocks, index) =>
    blocks.map((block) => block.replace("{\n", `{\n${sids[index]}`)).join("\n"),
  );
  const [source, own] = by === "source_policy_documents" ? texts : texts.toReversed();
  const other = `data.aws_iam_policy_document.${name}_other.json`;
  return {
    value: `data.aws_iam_policy_document.${name}.json`,
    blocks: [
      `data "aws_iam_policy_document" "${name}_other" {\n${source}\n}`,
      `data "aws_iam_policy_document" "${name}" {\n${by} = [${other}]\n${own}\n}`,
    ],
  };
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  Effect: "effect",
  Action: "actions",
  NotAction: "not_actions",
  Resource: "resources",
};

function blockText(statement: Statement): string {
  const lines = Object.entries(statement).flatMap(([element, value]) => {
    if (element === "Principal") {
      if (typeof value === "string") {
        return [`principals {\n type = "*"\n identifiers = ["*"]\n }`];
      }
      return Object.entries(value as Record<string, unknown>).map(
        ([type, id]) =>
          `principals {\n type = "${type}"\n identifiers = [${JSON.stringify(id)}]\n }`,
      );
    }
    if (element === "Condition") {
      const tests = Object.entries(value as Record<string, Record<string, unknown>>);
      return tests.flatMap(([test, keys]) =>
        Object.entries(keys).map(
          ([key, wanted]) =>
            `condition {\n test = "${test}"\n variable = "${key}"\n values = [${JSON.stringify(wanted)}]\n }`,
        ),
      );
    }
    return [`${ARGUMENTS[element]} = ${JSON.stringify(value)}`];
  });
  return `statement {\n${lines.join("\n")}\n}`;
}

function trustedText(one: Trusted, use: Use, variable: Variable): Statement {
  const { type, form } = one.principal;
  const id = one.id === "good" ? "4b1c9f0e" : one.id;
  const demanded = one.id === "variable" ? `\${var.${variable("4b1c9f0e")}}` : id;
  return {
    Effect: use(one.effect),
    Action: [use(one.action)],
    Principal: principalText(type, form, one, use),
    Condition: {
      ...(one.test !== "none" && { [one.test]: { "sts:ExternalId": demanded } }),
      ...(one.controllers && {
        ArnLike: { "aws:PrincipalArn": `arn:aws:iam::426924874929:role/${use(one.controllers)}` },
      }),
    },
  };
}

function principalText(type: string, form: string, one: Trusted, use: Use): unknown {
  if (type === "Service") return { Service: "ec2.amazonaws.com" };
  if (form === "anybody") return "*";
  const id = use(one.principal.account);
  return { AWS: form === "root" ? `arn:aws:iam::${id}:root` : id };
}

function grantedText({ effect, element, actions, resources }: Granted, use: Use): Statement {
  return {
    Effect: use(effect),
    [element]: actions.map((one) => actionText(one, use)),
    Resource: resources.map(({ form, region, cluster }) => {
      if (form === "all") return "*";
      if (form === "bucket") return "arn:aws:s3:::acme";
      return `arn:aws:eks:${use(region)}:*:${form}/${use(cluster)}`;
    }),
  };
}

/** The service stays written, so that part of the action is known. */
function actionText(one: Choice, use: Use): string {
  const [service, name] = one.value.split(":");
  return name === undefined ? use(one) : `${service}:${use({ ...one, value: name })}`;
}
