import { expect, test } from "vitest";
import { scanned } from "./scanned.ts";

const policy = { today: "2026-11-21", inline: true };

/** Two VPCs of which neither is ready, the first with a comment in it or above it. */
function texts(inside: object, above: object = {}): Record<string, string> {
  const vpcs = { a: { ...inside, cidr_block: "10.0.0.0/16" }, b: { cidr_block: "10.1.0.0/16" } };
  return {
    "main.tf.json": JSON.stringify({ ...above, resource: { aws_vpc: vpcs } }, undefined, 1),
  };
}

const COMMENT = "byoc-preflight:ignore vpc-is-tagged -- It is for tests.";

function setAside(files: Record<string, string>): readonly string[] {
  const targets = ["aws_vpc.a", "aws_vpc.b"].map((target) =>
    scanned(files, { policy, target }).setAside.map(({ result }) => `${target} ${result.rule}`),
  );
  return targets.flat();
}

test("a comment property suppresses what is found in the block that it is a property of", () => {
  const rule = scanned(texts({}), { policy, target: "aws_vpc.a" }).results.find(
    ({ verdict, rule: id }) => verdict === "fail" && id.includes("tag"),
  )?.rule;
  expect(rule).toBeDefined();
  const comment = COMMENT.replace("vpc-is-tagged", rule ?? "");
  expect(setAside(texts({ "//": comment }))).toEqual([`aws_vpc.a ${rule}`]);
  expect(setAside(texts({}, { "//": comment }))).toEqual([]);
});

test("a file of JSON that cannot be read is not analysed, and no second parser is asked", () => {
  const report = scanned({ "main.tf.json": '{"resource": }' }, { policy });
  expect(report.files.unanalysed).toEqual([
    { file: "main.tf.json", reason: "syntax error: The JSON cannot be read" },
  ]);
});
