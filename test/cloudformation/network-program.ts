import fc from "fast-check";

/**
 * A template about which not everything is known, and one way in which everything is: the same template
 * with values for its parameters, literal zones, and what its nested stack makes written into it.
 */
export interface NetworkProgram {
  readonly vague: string;
  readonly concrete: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly region: string;
}

type Json = unknown;

/** A value as the template writes it, and the parameter behind it, if any, with what it is given. */
interface Choice {
  readonly text: Json;
  readonly parameter?: { readonly name: string; readonly type: string; readonly value: string };
}

let serial = 0;

/** Either written out, or a parameter without default that is given the same value later. */
function choice(values: readonly string[], type = "String"): fc.Arbitrary<Choice> {
  return fc.tuple(fc.constantFrom(...values), fc.boolean()).map(([value, isParameter]) => {
    if (!isParameter) return { text: type.startsWith("List") ? value.split(",") : value };
    const name = `P${serial++}`;
    return { text: { Ref: name }, parameter: { name, type, value } };
  });
}

const ref = (name: string): Json => ({ Ref: name });

const yesOrNo = choice(["yes", "no"]);

/** Whether something exists: for certain, or as a condition says. */
const existence = fc.option(yesOrNo, { nil: undefined });

const tagValue = choice(["true", "True", "1", ""]);
const tags = fc.record({
  byoc: fc.option(tagValue, { nil: undefined }),
  elb: fc.option(tagValue, { nil: undefined }),
  optional: fc.option(yesOrNo, { nil: undefined }),
  otherKey: fc.option(choice(["Name", "clickhouse-byoc", "kubernetes.io/role/elb"]), {
    nil: undefined,
  }),
});
type Tags = typeof tags extends fc.Arbitrary<infer T> ? T : never;

const subnet = fc.record({
  exists: existence,
  cidr: fc.constantFrom("literal", "small", "cidr", "parameter"),
  range: choice(["10.0.0.0/22", "10.0.4.0/23", "10.0.8.0/24"]),
  bits: choice(["8", "9", "10"]),
  zone: fc.constantFrom("azs", "same", "list", "sub", "absent"),
  tags,
  table: fc.constantFrom("none", "private", "public", "either"),
  chosen: yesOrNo,
  mapsPublicIp: fc.option(choice(["true", "false"]), { nil: undefined }),
});
type Subnet = typeof subnet extends fc.Arbitrary<infer T> ? T : never;

const shape = fc.record({
  subnets: fc.array(subnet, { minLength: 1, maxLength: 4 }),
  vpcTags: tags,
  vpcRange: choice(["10.0.0.0/16", "10.0.0.0/21", "10.0.0.0/24"]),
  dns: fc.option(choice(["true", "false"]), { nil: undefined }),
  zones: choice(
    ["us-east-1a,us-east-1b,us-east-1c", "us-east-1a,us-east-1a,us-east-1b"],
    "List<String>",
  ),
  otherVpc: existence,
  hasOther: fc.boolean(),
  internet: existence,
  nat: fc.constantFrom("none", "regional", "public", "private"),
  natExists: existence,
  address: yesOrNo,
  secondRange: existence,
  endpoint: fc.constantFrom("none", "gateway", "interface", "chosen"),
  endpointExists: existence,
  endpointType: choice(["Gateway", "Interface"]),
  listed: fc.constantFrom("none", "private", "conditional", "parameter"),
  listedIf: yesOrNo,
  nested: fc.constantFrom("none", "none", "none", "nothing", "endpoint", "subnet", "route"),
  literalAzs: fc.constantFrom(
    ["us-east-1a", "us-east-1b", "us-east-1c"],
    ["us-east-1c", "us-east-1d", "us-east-1a", "us-east-1b"],
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Gathers the sections while resources are written. */
class Writer {
  readonly parameters: Record<string, Json> = {};
  readonly given: { name: string; text: string }[] = [];
  readonly conditions: Record<string, Json> = {};
  readonly resources: Record<string, Json> = {};

  value({ text, parameter }: Choice): Json {
    if (parameter && !(parameter.name in this.parameters)) {
      this.parameters[parameter.name] = {
        Type: parameter.type === "List<String>" ? "CommaDelimitedList" : parameter.type,
      };
      this.given.push({ name: parameter.name, text: parameter.value });
    }
    return text;
  }

  condition(wanted: Choice): string {
    const name = `C${Object.keys(this.conditions).length}`;
    this.conditions[name] = { "Fn::Equals": [this.value(wanted), "yes"] };
    return name;
  }

  add(id: string, type: string, properties: Json, exists?: Choice): void {
    this.resources[id] = {
      Type: type.includes("::") ? type : `AWS::EC2::${type}`,
      ...(exists && { Condition: this.condition(exists) }),
      Properties: properties,
    };
  }

  tags({ byoc, elb, optional, otherKey }: Tags): Json {
    const list: Json[] = [];
    if (byoc) {
      const tag = { Key: "clickhouse-byoc", Value: this.value(byoc) };
      list.push(
        optional ? { "Fn::If": [this.condition(optional), tag, ref("AWS::NoValue")] } : tag,
      );
    }
    if (elb) list.push({ Key: "kubernetes.io/role/internal-elb", Value: this.value(elb) });
    if (otherKey && !(byoc && otherKey.parameter?.value === "clickhouse-byoc"))
      list.push({ Key: this.value(otherKey), Value: "true" });
    return list;
  }
}

function zoneOf({ zone }: Subnet, index: number, zones: Json, azs: Json): Json | undefined {
  switch (zone) {
    case "azs":
      return { "Fn::Select": [index % 3, azs] };
    case "same":
      return { "Fn::Select": [0, azs] };
    case "list":
      return { "Fn::Select": [index % 3, zones] };
    case "sub":
      return { "Fn::Sub": `\${AWS::Region}${"abc"[index % 3]}` };
    default:
      return undefined;
  }
}

function rangeOf(writer: Writer, { cidr, range, bits }: Subnet, index: number): Json {
  if (cidr === "literal") return `10.0.${index * 16}.0/20`;
  if (cidr === "small") return `10.0.${index * 16}.0/26`;
  if (cidr === "parameter") return writer.value(range);
  return { "Fn::Select": [index, { "Fn::Cidr": ["10.0.0.0/16", 4, writer.value(bits)] }] };
}

function addSubnet(writer: Writer, each: Subnet, index: number, zones: Json, azs: Json): void {
  const id = `Subnet${index}`;
  const zone = zoneOf(each, index, zones, azs);
  const vpc = ref("Vpc");
  writer.add(
    id,
    "Subnet",
    {
      VpcId: vpc,
      CidrBlock: rangeOf(writer, each, index),
      ...(zone !== undefined && { AvailabilityZone: zone }),
      ...(each.mapsPublicIp && { MapPublicIpOnLaunch: writer.value(each.mapsPublicIp) }),
      Tags: writer.tags(each.tags),
    },
    each.exists,
  );
  if (each.table === "none") return;
  const table =
    each.table === "either"
      ? { "Fn::If": [writer.condition(each.chosen), ref("PublicTable"), ref("PrivateTable")] }
      : ref(each.table === "public" ? "PublicTable" : "PrivateTable");
  writer.add(
    `Association${index}`,
    "SubnetRouteTableAssociation",
    { SubnetId: ref(id), RouteTableId: table },
    each.exists,
  );
}

function addWaysOut(writer: Writer, shape: Shape): void {
  const route = (id: string, table: string, target: Record<string, Json>, exists?: Choice) =>
    writer.add(
      id,
      "Route",
      { RouteTableId: ref(table), DestinationCidrBlock: "0.0.0.0/0", ...target },
      exists,
    );
  writer.add("PrivateTable", "RouteTable", { VpcId: ref("Vpc") });
  writer.add("PublicTable", "RouteTable", { VpcId: ref("Vpc") });
  writer.add("Internet", "InternetGateway", {});
  writer.add(
    "Attachment",
    "VPCGatewayAttachment",
    { VpcId: ref("Vpc"), InternetGatewayId: ref("Internet") },
    shape.internet,
  );
  route("PublicRoute", "PublicTable", { GatewayId: ref("Internet") }, shape.internet);
  if (shape.nat === "none") return;
  const placed = { SubnetId: ref("Subnet0"), ConnectivityType: shape.nat };
  const address = {
    "Fn::If": [writer.condition(shape.address), "eipalloc-1", ref("AWS::NoValue")],
  };
  const properties =
    shape.nat === "regional"
      ? { VpcId: ref("Vpc"), AvailabilityMode: "regional" }
      : { ...placed, ...(shape.nat === "public" && { AllocationId: address }) };
  writer.add("Nat", "NatGateway", properties, shape.natExists);
  route("PrivateRoute", "PrivateTable", { NatGatewayId: ref("Nat") }, shape.natExists);
}

function addEndpoint(writer: Writer, shape: Shape): void {
  if (shape.endpoint === "none") return;
  const table = ref("PrivateTable");
  const tables: Readonly<Record<Shape["listed"], () => Json>> = {
    none: () => [],
    private: () => [table],
    conditional: () => [
      { "Fn::If": [writer.condition(shape.listedIf), table, ref("AWS::NoValue")] },
    ],
    parameter: () => ({ "Fn::If": [writer.condition(shape.listedIf), [table], []] }),
  };
  const type = shape.endpoint === "chosen" ? writer.value(shape.endpointType) : undefined;
  writer.add(
    "S3",
    "VPCEndpoint",
    {
      VpcId: ref("Vpc"),
      ServiceName: { "Fn::Sub": `com.amazonaws.\${AWS::Region}.s3` },
      RouteTableIds: tables[shape.listed](),
      ...(shape.endpoint === "interface" && { VpcEndpointType: "Interface" }),
      ...(type !== undefined && { VpcEndpointType: type }),
    },
    shape.endpointExists,
  );
}

/** What the nested stack turns out to make. */
function addNested(writer: Writer, { nested }: Shape): void {
  if (nested === "endpoint") {
    writer.add("NestedS3", "VPCEndpoint", {
      VpcId: ref("Vpc"),
      ServiceName: "com.amazonaws.us-east-1.s3",
      RouteTableIds: [ref("PrivateTable")],
    });
  } else if (nested === "subnet") {
    writer.add("NestedSubnet", "Subnet", {
      VpcId: ref("Vpc"),
      CidrBlock: "10.0.192.0/20",
      Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
    });
  } else if (nested === "route") {
    writer.add("NestedRoute", "Route", {
      RouteTableId: ref("PublicTable"),
      DestinationCidrBlock: "0.0.0.0/0",
      GatewayId: ref("Internet"),
    });
  }
}

function templateOf(shape: Shape, isConcrete: boolean) {
  const writer = new Writer();
  const azs = isConcrete ? shape.literalAzs : { "Fn::GetAZs": "" };
  const zones = writer.value(shape.zones);
  writer.add("Vpc", "VPC", {
    CidrBlock: writer.value(shape.vpcRange),
    ...(shape.dns && { EnableDnsHostnames: writer.value(shape.dns) }),
    Tags: writer.tags(shape.vpcTags),
  });
  if (shape.hasOther) writer.add("Other", "VPC", { CidrBlock: "10.9.0.0/16" }, shape.otherVpc);
  if (shape.secondRange)
    writer.add(
      "More",
      "VPCCidrBlock",
      { VpcId: ref("Vpc"), CidrBlock: "100.64.0.0/20" },
      shape.secondRange,
    );
  for (const [index, each] of shape.subnets.entries()) {
    // A gateway cannot be placed in a subnet that does not exist.
    const isNeeded = index === 0 && (shape.nat === "public" || shape.nat === "private");
    addSubnet(writer, isNeeded ? { ...each, exists: undefined } : each, index, zones, azs);
  }
  addWaysOut(writer, shape);
  addEndpoint(writer, shape);
  if (shape.nested !== "none") {
    const given = [ref("Vpc"), ref("PrivateTable"), ref("PublicTable"), ref("Internet")];
    if (isConcrete) addNested(writer, shape);
    else writer.add("Nested", "AWS::CloudFormation::Stack", { Parameters: { Given: given } });
  }
  const { parameters: Parameters, conditions: Conditions, resources: Resources } = writer;
  return {
    text: JSON.stringify({ Parameters, Conditions, Resources }, undefined, 1),
    given: writer.given,
  };
}

export const networkPrograms: fc.Arbitrary<NetworkProgram> = shape.map((each) => {
  const concrete = templateOf(each, true);
  return {
    vague: templateOf(each, false).text,
    concrete: concrete.text,
    parameters: concrete.given,
    region: "us-east-1",
  };
});
