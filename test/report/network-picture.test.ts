import { expect, test } from "vitest";
import { networkPicture } from "../../src/report/network-picture.ts";
import { largeNetwork, networks } from "./format-cases.ts";
import { sample } from "./sample.ts";

const picture = (subnets: number) => networkPicture(largeNetwork(subnets), sample.results);

test("what fails or is undecided is marked, in words and in colour", () => {
  expect(picture(2)).toMatchInlineSnapshot(`
    {
      "mermaid": "flowchart LR
      subgraph n0["✗ VPC main"]
        subgraph n1["zone a"]
          n4["NAT gateway<br>nat"]
          n5["✗ subnet<br>module.network.aws_subnet.private#91;0#93;"]
        end
        subgraph n2["zone b"]
          n6["✗ subnet<br>module.network.aws_subnet.private#91;1#93;"]
        end
        n7["route table<br>table#91;0#93;"]
        n8["route table<br>table#91;1#93;"]
      end
      n5 --> n7
      n7 -->|"0.0.0.0/0"| n4
      n6 --> n8
      n8 -->|"0.0.0.0/0"| n4
      classDef failed stroke:#cf222e,stroke-width:3px
      class n0,n5,n6 failed",
      "remarks": [],
    }
  `);
});

test("a large network is drawn with what is alike as one, and it says so", () => {
  const { mermaid = "", remarks } = picture(90) ?? {};
  expect(mermaid.split("\n").filter((line) => /^ +n\d+\[/.test(line)).length).toBeLessThanOrEqual(
    40,
  );
  expect(mermaid).toContain("subnets<br>");
  expect(mermaid).toContain("✗ subnet<br>module.network.aws_subnet.private#91;0#93;");
  expect(remarks).toEqual(["Of 181 parts, those that are alike are drawn as one."]);
});

test("of what is still too much, the gravest stay", () => {
  const layout = largeNetwork(120);
  const different = layout.edges.map((edge, index) => ({ ...edge, label: `route ${index}` }));
  const { mermaid = "", remarks } =
    networkPicture({ ...layout, edges: different }, sample.results) ?? {};
  expect(mermaid.split("\n").filter((line) => /^ +n\d+\[/.test(line))).toHaveLength(40);
  expect(mermaid).toContain("private#91;0#93;");
  expect(remarks).toEqual(["201 parts are not drawn."]);
});

test("where there is nothing, nothing is drawn", () => {
  expect(networkPicture({ groups: [], nodes: [], edges: [] }, [])).toBeUndefined();
});

test("no label ends before its quotes", () => {
  const line =
    /^(?:flowchart LR|\s+(?:subgraph n\d+\["[^"`%]*"\]|end|n\d+\["[^"`%]*"\]|n\d+ (?:-->|-\.->)(?:\|"[^"`%]*"\|)? n\d+|class [n\d,]+ [a-z]+|classDef [a-z]+ [a-z\d:#, -]+))$/;
  for (const [, network] of networks()) {
    const lines = networkPicture(network, sample.results)?.mermaid.split("\n") ?? [];
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
  }
});
