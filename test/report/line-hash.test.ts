import { expect, test } from "vitest";
import { lineHashes } from "../../src/report/line-hash.ts";

const GREETINGS = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

// These values are GitHub's own: `src/fingerprints.test.ts` in github/codeql-action.
test.for<[string, readonly string[]]>([
  ["", ["c129715d7a2bc9a3:1"]],
  [
    " a\nb\n  \t\tc\n d",
    ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
  ],
  [" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS],
  [" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS],
  [" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS],
])("the lines of %j have the hashes that GitHub computes", ([text, hashes]) => {
  expect(lineHashes(text)).toEqual(hashes);
});

test("equal lines are told apart by their number", () => {
  const [first, second] = lineHashes(`${"x\n".repeat(300)}`);
  expect([first, second]).toEqual([
    expect.stringMatching(/^[0-9a-f]+:1$/),
    first?.replace(/1$/, "2"),
  ]);
});

test("a line that moves keeps its hash", () => {
  const text = `resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n${"# rest\n".repeat(20)}`;
  expect(lineHashes(`# new\n${text}`)[1]).toBe(lineHashes(text)[0]);
});
