import { expect, test } from "vitest";
import { projectOf } from "./support.ts";
import { verdictsOfRoles } from "./verdicts.ts";

const READ = "1c386953d8dd0f42d0bafdfa0f27abf5adb6c2f9";
const root = (ref: string) => `
module "onboarding" {
  source      = "github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=${ref}"
  external_id = "0f8fad5b-d9cb-469f-a165-70867728950e"
}
`;

test("ClickHouse's module at a commit that was read is known without being on disk", () => {
  expect(verdictsOfRoles(root(READ))).toEqual({
    "role-changes-only-clickhouse-clusters": "pass",
    "role-is-named-clickhouse-management-role": "pass",
    "role-trusts-only-clickhouse": "pass",
  });
});

test.each(["v2.3.0", "main", READ.slice(0, 7)])(
  "at %s it is undecided, because a tag does not say what a release holds",
  (ref) => {
    expect(verdictsOfRoles(root(ref))).toEqual({
      "role-changes-only-clickhouse-clusters": "unknown",
      "role-is-named-clickhouse-management-role": "unknown",
      "role-trusts-only-clickhouse": "unknown",
    });
    const [call] = projectOf({ "main.tf": root(ref) }).declarations;
    expect(call?.unseen?.why).toBe(
      "its source is not on disk, and its built-in model covers the commits `46318ae` and `1c38695` only",
    );
  },
);
