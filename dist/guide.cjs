"use strict";var ct=Object.create;var N=Object.defineProperty;var lt=Object.getOwnPropertyDescriptor;var ut=Object.getOwnPropertyNames;var pt=Object.getPrototypeOf,dt=Object.prototype.hasOwnProperty;var ht=(e,t)=>{for(var n in t)N(e,n,{get:t[n],enumerable:!0})},me=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ut(t))!dt.call(e,r)&&r!==n&&N(e,r,{get:()=>t[r],enumerable:!(o=lt(t,r))||o.enumerable});return e};var mt=(e,t,n)=>(n=e!=null?ct(pt(e)):{},me(t||!e||!e.__esModule?N(n,"default",{value:e,enumerable:!0}):n,e)),bt=e=>me(N({},"__esModule",{value:!0}),e);var fn={};ht(fn,{WORKFLOW_FILE:()=>he,completions:()=>Fe,diagnose:()=>qe,foundAt:()=>nt,grammarOf:()=>De,inventory:()=>tt,kindPages:()=>Oe,mentionsUs:()=>ot,prettyChecks:()=>Re,prettyKind:()=>Ee,prettyRequirement:()=>We,prettyRule:()=>Ie,proposalFor:()=>it,rulePages:()=>Be,workflowUsingUs:()=>rt});module.exports=bt(fn);var be=(e=0)=>t=>`\x1B[${t+e}m`,fe=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,ge=(e=0)=>(t,n,o)=>`\x1B[${38+e};2;${t};${n};${o}m`,h={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},yn=Object.keys(h.modifier),ft=Object.keys(h.color),gt=Object.keys(h.bgColor),wn=[...ft,...gt];function yt(){let e=new Map;for(let[t,n]of Object.entries(h)){for(let[o,r]of Object.entries(n))h[o]={open:`\x1B[${r[0]}m`,close:`\x1B[${r[1]}m`},n[o]=h[o],e.set(r[0],r[1]);Object.defineProperty(h,t,{value:n,enumerable:!1})}return Object.defineProperty(h,"codes",{value:e,enumerable:!1}),h.color.close="\x1B[39m",h.bgColor.close="\x1B[49m",h.color.ansi=be(),h.color.ansi256=fe(),h.color.ansi16m=ge(),h.bgColor.ansi=be(10),h.bgColor.ansi256=fe(10),h.bgColor.ansi16m=ge(10),Object.defineProperties(h,{rgbToAnsi256:{value(t,n,o){return t===n&&n===o?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(o/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[o]=n;o.length===3&&(o=[...o].map(a=>a+a).join(""));let r=Number.parseInt(o,16);return[r>>16&255,r>>8&255,r&255]},enumerable:!1},hexToAnsi256:{value:t=>h.rgbToAnsi256(...h.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,o,r;if(t>=232)n=((t-232)*10+8)/255,o=n,r=n;else{t-=16;let i=t%36;n=Math.floor(t/36)/5,o=Math.floor(i/6)/5,r=i%6/5}let a=Math.max(n,o,r)*2;if(a===0)return 30;let s=30+(Math.round(r)<<2|Math.round(o)<<1|Math.round(n));return a===2&&(s+=60),s},enumerable:!1},rgbToAnsi:{value:(t,n,o)=>h.ansi256ToAnsi(h.rgbToAnsi256(t,n,o)),enumerable:!1},hexToAnsi:{value:t=>h.ansi256ToAnsi(h.hexToAnsi256(t)),enumerable:!1}}),h}var wt=yt(),f=wt;var ye={stdout:!1,stderr:!1};function we(e,t,n){let o=e.indexOf(t);if(o===-1)return e;let r=t.length,a=0,s="";do s+=e.slice(a,o)+t+n,a=o+r,o=e.indexOf(t,a);while(o!==-1);return s+=e.slice(a),s}function ve(e,t,n,o){let r=0,a="";do{let s=e[o-1]==="\r";a+=e.slice(r,s?o-1:o)+t+(s?`\r
`:`
`)+n,r=o+1,o=e.indexOf(`
`,r)}while(o!==-1);return a+=e.slice(r),a}var{stdout:_e,stderr:Ce}=ye,Z=Symbol("GENERATOR"),k=Symbol("STYLER"),S=Symbol("IS_EMPTY"),ke=["ansi","ansi","ansi256","ansi16m"],P=Object.create(null),vt=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=_e?_e.level:0;e.level=t.level===void 0?n:t.level},G=class{constructor(t){return Pe(t)}},Pe=e=>{let t=(...n)=>n.join(" ");return vt(t,e),Object.setPrototypeOf(t,V.prototype),t};function V(e){return Pe(e)}Object.setPrototypeOf(V.prototype,Function.prototype);for(let[e,t]of Object.entries(f))P[e]={get(){let n=F(this,J(t.open,t.close,this[k]),this[S]);return Object.defineProperty(this,e,{value:n}),n}};P.visible={get(){let e=F(this,this[k],!0);return Object.defineProperty(this,"visible",{value:e}),e}};var U=(e,t,n,...o)=>e==="rgb"?t==="ansi16m"?f[n].ansi16m(...o):t==="ansi256"?f[n].ansi256(f.rgbToAnsi256(...o)):f[n].ansi(f.rgbToAnsi(...o)):e==="hex"?U("rgb",t,n,...f.hexToRgb(...o)):f[n][e](...o),_t=["rgb","hex","ansi256"];for(let e of _t){P[e]={get(){let{level:n}=this;return function(...o){let r=J(U(e,ke[n],"color",...o),f.color.close,this[k]);return F(this,r,this[S])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);P[t]={get(){let{level:n}=this;return function(...o){let r=J(U(e,ke[n],"bgColor",...o),f.bgColor.close,this[k]);return F(this,r,this[S])}}}}var Ct=Object.defineProperties(()=>{},{...P,level:{enumerable:!0,get(){return this[Z].level},set(e){this[Z].level=e}}}),J=(e,t,n)=>{let o,r;return n===void 0?(o=e,r=t):(o=n.openAll+e,r=t+n.closeAll),{open:e,close:t,openAll:o,closeAll:r,parent:n}},F=(e,t,n)=>{let o=(...r)=>kt(o,r.length===1?""+r[0]:r.join(" "));return Object.setPrototypeOf(o,Ct),o[Z]=e,o[k]=t,o[S]=n,o},kt=(e,t)=>{if(e.level<=0||!t)return e[S]?"":t;let n=e[k];if(n===void 0)return t;let{openAll:o,closeAll:r}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=we(t,n.close,n.open),n=n.parent;let a=t.indexOf(`
`);return a!==-1&&(t=ve(t,r,o,a)),o+t+r};Object.defineProperties(V.prototype,P);var Tn=V(),Rn=V({level:Ce?Ce.level:0});var Pt=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,At=/^[ -~]*$/,Tt=/##\[/g;function u(e){return(At.test(e)?e:e.replace(Pt,Rt)).replace(Tt,"##\\u{5b}")}function $(e){return e.split(/\r?\n/).map(u).join(`
`)}function Rt(e){return`\\u{${(e.codePointAt(0)??0).toString(16)}}`}var Ae="\x1B]8;;",Te="\x1B\\";function A(e,t=new Map){let n=new G({level:e?1:0});return{error:n.red.bold,warning:n.yellow.bold,info:n.cyan.bold,unknown:n.magenta.bold,good:n.green,strong:n.bold,faint:n.dim,rule:o=>{let r=t.get(o);return r===void 0?u(o):`${Ae}${r}${Te}${u(o)}${Ae}${Te}`}}}function x(e,t){let n=[];for(let o of e.split(" ")){let r=n.at(-1);r!==void 0&&r.length+1+o.length<=t?n[n.length-1]=`${r} ${o}`:n.push(o)}return n}var St=80;function Re(e,{colour:t}){let n=A(t),o={ok:n.good,warn:n.warning,problem:n.error},r=Math.max(...e.map(({name:s})=>s.length)),a=" ".repeat(7+r+4);return e.map(({name:s,status:i,found:c,advice:l})=>{let d=`${o[i](i.padEnd(7))}  ${s.padEnd(r)}  `,p=[c,...l===void 0?[]:[l]].flatMap(m=>x(u(m),St-a.length));return`${d}${p.join(`
${a}`)}
`}).join("")}var xe=80,w="  ";function Ie(e,{colour:t,languages:n}){let o=A(t),{id:r,requirement:a,severity:s,kind:i,when:c,require:l}=e,d=e.examples.filter(({language:p})=>n.includes(p));return X([[`${o[s](u(r))}: ${o.strong(u(e.title))}`,`${u(a)}, ${s}; asked about every ${u(i)}`,...Vt(e)],C("Why",I(e.why),o),C("How to fix it",I(e.fix),o),C("Condition",[...c===void 0?[]:Se("when",c),...Se("require",l)],o),...d.map(p=>It(p,o)),...e.neverAccepted===void 0?[]:[C("Accepted",I(e.neverAccepted),o)],C("How to accept it",Et(r,n),o),C("Sources",e.sources.map(u),o)])}function Vt({profiles:e=[],severity2025:t}){let n=[...e.length>0?[`Only with the profile ${e.join(" or ")}.`]:[],...t?[`By the guide of 2025: ${t}.`]:[]];return n.length>0?[n.join(" ")]:[]}function Ee(e,{colour:t}){let n=A(t),{name:o,variable:r,doc:a,terraform:s,cloudformation:i,members:c}=e;return X([[`${n.strong(u(o))}: ${u(a)}`,`In a rule: ${u(r)}`,...s.length>0?Ve("Terraform",s):[],...i.length>0?Ve("CloudFormation",i):[]],c.flatMap(({member:l,type:d,doc:p})=>[`${n.strong(u(l))}  ${n.faint(u(d))}`,...I(p).map(m=>w+m)])])}function We(e,t,{colour:n}){let o=A(n);return X([[`${o.strong(u(e))} is checked by ${t.length} rules:`],...t.map(r=>[`${o[r.severity](u(r.id))}: ${u(r.title)}`,...I(r.why.split(/\n\s*\n/)[0]??"").map(a=>w+a)]),[`byoc-preflight explain ${u(t[0]?.id??"RULE")} shows more of the first.`]])}var xt={terraform:"Terraform",cloudformation:"CloudFormation"};function It(e,t){let{language:n,section:o,title:r,flags:a,files:s}=e,i=a.length>0?` (with ${u(a.join(" "))})`:"",c=s.flatMap(({path:l,text:d})=>[...s.length>1?[t.faint(`${u(l)}:`)]:[],...$(d.trim()).split(`
`).map(p=>p===""?"":w+p)]);return C(`${o} in ${xt[n]}`,[`${u(r)}${i}`,"",...c],t)}function Et(e,t){return["In a comment on the block, in Terraform and in YAML:","",`${w}# byoc-preflight:ignore ${u(e)} -- reason, until 2027-01-31`,...t.includes("cloudformation")?["","In the `Metadata` of the resource, where JSON has no comments:","",`${w}"byoc-preflight": { "ignore": [{ "rule": "${u(e)}",`,`${w}  "reason": "\u2026", "until": "2027-01-31" }] }`]:[]]}function Se(e,t){let[n="",...o]=$(t).split(`
`);return[`${e}: ${n}`,...o.map(r=>w+r)]}function C(e,t,n){return[n.strong(e),...t.map(o=>o===""?"":w+o)]}function Ve(e,t){return x(`${e}: ${t.map(u).join(", ")}`,xe)}function I(e){return e.trim().split(/\n\s*\n/).flatMap((t,n)=>[...n>0?[""]:[],...x(u(t.replace(/\s+/g," ")),xe-w.length)])}var X=e=>`${e.map(t=>t.join(`
`)).join(`

`)}
`;var Be=[{id:"load-balancer-admits-peers",requirement:"BYOC-PEER-005",title:"The security groups of the network load balancer let all peered ranges in on 8443 and 9440",severity:"error",kind:"LoadBalancer",profiles:["peering"],when:'loadBalancer.type == "network" && loadBalancer.byoc && loadBalancer.vpc.peeredCidrs.size() > 0 && loadBalancer.securityGroups.size() > 0',require:"[8443, 9440].all(port, loadBalancer.vpc.peeredCidrs.all(c, loadBalancer.admits(c, port)))",why:`Clients in peered VPCs reach ClickHouse through a network load balancer in the BYOC VPC, over HTTPS on port 8443 and over
the native protocol on port 9440. If it has security groups, only what one of them names comes through; together they must
name every peered range on both ports. What counts are the ranges of the peers, or what is routed to a peer that is
declared elsewhere, or \`--peer-cidr\`.
`,fix:"Add ingress rules for TCP 8443 and 9440 from each of these ranges to one of the security groups.\nIf clients use only a part of a range, name that part with `--peer-cidr`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://clickhouse.com/docs/products/bring-your-own-cloud/configuration/configurations","https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html","https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html"],examples:[{language:"terraform",section:"Reported",title:"A group without rules",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "byoc" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_lb" "clickhouse" { # <- fail
  load_balancer_type = "network"
  internal           = true
  subnets            = [aws_subnet.byoc.id]
  security_groups    = [aws_security_group.clients.id]
}
`}]},{language:"terraform",section:"Accepted",title:"One port in each of two groups",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "byoc" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "https" {
  vpc_id = aws_vpc.byoc.id

  ingress {
    protocol    = "tcp"
    from_port   = 8443
    to_port     = 8443
    cidr_blocks = ["10.1.0.0/16"]
  }
}

resource "aws_security_group" "native" {
  vpc_id = aws_vpc.byoc.id

  ingress {
    protocol    = "tcp"
    from_port   = 9440
    to_port     = 9440
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_lb" "clickhouse" { # <- pass
  load_balancer_type = "network"
  internal           = true
  subnets            = [aws_subnet.byoc.id]
  security_groups    = [aws_security_group.https.id, aws_security_group.native.id]
}
`}]},{language:"cloudformation",section:"Reported",title:"A group without rules, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc

  ClickHouse: # <- fail
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: network
      Scheme: internal
      Subnets: [!Ref Private]
      SecurityGroups: [!Ref Group]
`}]},{language:"cloudformation",section:"Accepted",title:"One port in each of two groups, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Https:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8443
          ToPort: 8443
          CidrIp: 10.1.0.0/16

  Native:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 9440
          ToPort: 9440
          CidrIp: 10.0.0.0/8

  ClickHouse: # <- pass
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: network
      Scheme: internal
      SubnetMappings: [{ SubnetId: !Ref Private }]
      SecurityGroups: [!Ref Https, !GetAtt Native.GroupId]
`}]}]},{id:"nat-gateway-has-an-address",requirement:"BYOC-NET-014",title:"Public NAT gateways that BYOC subnets use have an elastic IP address",severity:"error",kind:"NatGateway",profiles:["byo-vpc"],when:'natGateway.byoc && natGateway.connectivityType == "public" && natGateway.availabilityMode == "zonal"',require:"natGateway.hasAddress",why:`A public NAT gateway in one zone speaks to the internet from an elastic IP address that is given to it when it is
created; without one, AWS refuses to create it and the BYOC subnets have no way out. Only a regional NAT gateway gets
its addresses by itself.
`,fix:"Add `allocation_id = aws_eip.NAME.id` (CloudFormation: `AllocationId: !GetAtt NAME.AllocationId`), with an elastic IP address of its own for each gateway.\n",sources:["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html","https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/nat_gateway"],examples:[{language:"terraform",section:"Reported",title:"No elastic IP address",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.255.0/24"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_nat_gateway" "main" { # <- fail
  subnet_id = aws_subnet.public.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"terraform",section:"Accepted",title:"With an elastic IP address",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.255.0/24"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "main" { # <- pass
  subnet_id     = aws_subnet.public.id
  allocation_id = aws_eip.nat.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No elastic IP address, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/24

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  Nat: # <- fail
    Type: AWS::EC2::NatGateway
    Properties:
      SubnetId: !Ref Public

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]},{language:"cloudformation",section:"Accepted",title:"With an elastic IP address, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/24

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  NatAddress:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc

  Nat: # <- pass
    Type: AWS::EC2::NatGateway
    Properties:
      SubnetId: !Ref Public
      AllocationId: !GetAtt NatAddress.AllocationId

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]}]},{id:"nat-gateway-is-public",requirement:"BYOC-NET-014",title:"NAT gateways that BYOC subnets use are public",severity:"error",kind:"NatGateway",profiles:["byo-vpc"],when:"natGateway.byoc",require:'natGateway.connectivityType == "public"',why:`A private NAT gateway translates addresses between networks and has no address of its own on the internet; an
internet gateway drops what comes from it. The route table looks right, and nothing gets out: ClickHouse cannot
register, pull images or send alerts.
`,fix:'Remove `connectivity_type = "private"` (CloudFormation: `ConnectivityType`) and give the gateway an elastic IP address.\n',sources:["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"A private NAT gateway as the way out",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_nat_gateway" "main" {
  connectivity_type = "private" # <- fail
  subnet_id         = aws_subnet.private.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"terraform",section:"Accepted",title:"Public is the default",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_nat_gateway" "main" { # <- pass
  vpc_id            = aws_vpc.byoc.id
  availability_mode = "regional"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"cloudformation",section:"Reported",title:"A private NAT gateway as the way out, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      ConnectivityType: private # <- fail
      SubnetId: !Ref Private

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]},{language:"cloudformation",section:"Accepted",title:"Public is the default, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  Nat: # <- pass
    Type: AWS::EC2::NatGateway
    Properties:
      VpcId: !Ref Vpc
      AvailabilityMode: regional

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]}]},{id:"nat-gateway-reaches-the-internet",requirement:"BYOC-NET-014",title:"Public NAT gateways that BYOC subnets use lead to an internet gateway",severity:"error",kind:"NatGateway",profiles:["byo-vpc"],when:'natGateway.byoc && natGateway.connectivityType == "public"',require:'natGateway.availabilityMode == "regional" ? natGateway.vpc.internetGateways.size() >= 1 : natGateway.subnet != null && natGateway.subnet.public',why:`A NAT gateway passes traffic on through the routes of the subnet it stands in, so that subnet must be public: its
route table needs a route to an internet gateway. A NAT gateway that was put into a private subnet can be created and
routed to, and everything sent to it is lost. A regional NAT gateway stands in no subnet, but its VPC needs an
internet gateway all the same.
`,fix:"Put the NAT gateway into a public subnet: a subnet whose route table leads to an internet gateway.\nFor a regional NAT gateway, attach an internet gateway to the VPC: in CloudFormation, with an `AWS::EC2::VPCGatewayAttachment`.\n",sources:["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"The NAT gateway stands in the private subnet that it serves",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_eip" "nat" {}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.private.id # <- fail
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"terraform",section:"Accepted",title:"In a public subnet",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.byoc.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.255.0/24"
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_eip" "nat" {}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public.id # <- pass
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
`}]},{language:"cloudformation",section:"Reported",title:"The NAT gateway stands in the private subnet that it serves, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  InternetGateway:
    Type: AWS::EC2::InternetGateway

  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties:
      VpcId: !Ref Vpc
      InternetGatewayId: !Ref InternetGateway

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  NatAddress:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc

  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      AllocationId: !GetAtt NatAddress.AllocationId
      SubnetId: !Ref Private # <- fail

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]},{language:"cloudformation",section:"Accepted",title:"In a public subnet, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  InternetGateway:
    Type: AWS::EC2::InternetGateway

  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties:
      VpcId: !Ref Vpc
      InternetGatewayId: !Ref InternetGateway

  PublicTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PublicWayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PublicTable
      DestinationCidrBlock: 0.0.0.0/0
      GatewayId: !Ref InternetGateway

  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/24

  PublicAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Public
      RouteTableId: !Ref PublicTable

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  NatAddress:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc

  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      AllocationId: !GetAtt NatAddress.AllocationId
      SubnetId: !Ref Public # <- pass

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]}]},{id:"onboarding-is-for-production",requirement:"BYOC-IAM-003",title:"ClickHouse's module or template is for its production environment",severity:"error",kind:"Onboarding",require:'onboarding.environment == "production"',why:"`byoc_env` chooses which of ClickHouse's own AWS accounts may take the role. `dev` and `staging` are for ClickHouse's\nengineers: the role then trusts accounts that never call it, and the production account, which does, is refused.\n",fix:"Remove `byoc_env`, or set it to `production`, which is the default.\n",sources:["https://github.com/ClickHouse/terraform-byoc-onboarding","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"Not the production environment",flags:[],files:[{path:"main.tf",text:`module "byoc" {
  source      = "git::https://github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=v2.1.44"
  external_id = "4b1c9f0e"
  byoc_env    = "staging" # <- fail
}
`}]},{language:"terraform",section:"Accepted",title:"The archive of 2025",flags:[],files:[{path:"main.tf",text:`module "byoc" {
  source   = "https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/tf/byoc.tar.gz"
  byoc_env = "production" # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"A stack for another environment, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/cf-templates/byoc_v2.yaml
      Parameters:
        ExternalId: 4b1c9f0e
        BYOCEnv: staging # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"The default is production, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc: # <- pass
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: !Sub https://s3.\${AWS::Region}.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/cf-templates/byoc_v2.yaml
      Parameters:
        ExternalId: 4b1c9f0e
`}]}]},{id:"onboarding-is-given-an-external-id",requirement:"BYOC-IAM-004",title:"ClickHouse's module or template is given the external id of the console",severity:"error",kind:"Onboarding",severity2025:"warning",require:'onboarding.externalId == "given"',why:`The external id proves that ClickHouse acts for you and not for another of its customers. ClickHouse presents the id
that its console shows for your account, and AWS refuses it if the role demands another one or was made without any.
Do not invent an id: it has to be the one of the console, and all infrastructures of an account share it.
`,fix:"Pass the value from the ClickHouse console as `external_id` (`ExternalId` for the template).\nA variable or a secret is a good place for it; the scanner then cannot check the value itself.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq"],examples:[{language:"terraform",section:"Reported",title:"No external id",flags:[],files:[{path:"main.tf",text:`module "byoc" { # <- fail
  source = "git::https://github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=v2.1.44"
}
`}]},{language:"terraform",section:"Accepted",title:"Written out, in the repository of a registry that mirrors it",flags:[],files:[{path:"main.tf",text:`module "byoc" {
  source      = "registry.example.com/clickhouse/onboarding/byoc//modules/aws"
  version     = "2.1.44"
  external_id = "4b1c9f0e" # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"An id that was never filled in, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/cf-templates/byoc_v2.yaml
      Parameters:
        ExternalId: changeme # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"A stack with an id, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/cf-templates/byoc_v2.yaml
      Parameters:
        ExternalId: 4b1c9f0e # <- pass
`}]}]},{id:"role-changes-only-clickhouse-clusters",requirement:"BYOC-IAM-008",title:"The role for ClickHouse can change no EKS clusters but its own",severity:"error",kind:"Role",when:"role.management",require:'role.grants.all(s, s.changes("eks").all(r, ["cluster", "nodegroup", "addon", "podidentityassociation", "access-entry", "fargateprofile", "identityproviderconfig"].exists(t, r.resource.like(t + "/clickhouse-cloud*"))))',why:"The names of ClickHouse's clusters begin with `clickhouse-cloud`, and so do the ARNs of their node groups, add-ons\nand pod identities. ClickHouse needs to create, change and delete only those. With a wider permission it could\ndelete the other clusters of your account, and with it whoever gets hold of the role. Reading (`eks:List*`,\n`eks:Describe*`) is needed for all resources and harmless.\n",fix:"Limit actions that change something to `arn:aws:eks:*:*:cluster/clickhouse-cloud*`, and likewise `nodegroup`, `addon` and `podidentityassociation`.\nThe name of the cluster is the first part behind the type: `nodegroup/clickhouse-cloud-*`, not `nodegroup/*/clickhouse-cloud-*`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/privilege","https://github.com/ClickHouse/terraform-byoc-onboarding","https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html"],examples:[{language:"terraform",section:"Reported",title:"Every cluster of the account",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" {
  name               = "ClickHouseManagementRole"
  assume_role_policy = jsonencode({ Statement = [] })
}

resource "aws_iam_role_policy" "eks" {
  role = aws_iam_role.byoc.name

  policy = jsonencode({
    Statement = [{ # <- fail
      Effect   = "Allow"
      Action   = ["eks:CreateCluster", "eks:DeleteCluster", "eks:Describe*"]
      Resource = "*"
    }]
  })
}
`}]},{language:"terraform",section:"Accepted",title:"Changes of its own clusters, and reading of all",flags:[],files:[{path:"main.tf",text:`data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "eks" {
  statement {
    actions   = ["eks:Create*", "eks:Delete*", "eks:Update*", "eks:TagResource"]
    resources = [
      "arn:aws:eks:*:*:cluster/clickhouse-cloud-*",
      "arn:\${data.aws_partition.current.partition}:eks:eu-west-1:\${data.aws_caller_identity.current.account_id}:nodegroup/clickhouse-cloud*",
      "arn:aws:eks:*:*:addon/clickhouse-cloud-*",
      "arn:aws:eks:*:*:podidentityassociation/clickhouse-cloud-*/*",
    ]
  }

  statement {
    actions   = ["eks:List*", "eks:Describe*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "eks" {
  policy = data.aws_iam_policy_document.eks.json
}

resource "aws_iam_role" "byoc" { # <- pass
  name               = "ClickHouseManagementRole"
  assume_role_policy = jsonencode({ Statement = [] })
}

resource "aws_iam_role_policy_attachment" "eks" {
  role       = aws_iam_role.byoc.name
  policy_arn = aws_iam_policy.eks.arn
}
`}]},{language:"cloudformation",section:"Reported",title:"Every cluster of the account, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument: { Statement: [] }
      Policies:
        - PolicyName: eks
          PolicyDocument:
            Statement:
              - Effect: Allow # <- fail
                Action: [eks:CreateCluster, eks:DeleteCluster, "eks:Describe*"]
                Resource: "*"
`}]},{language:"cloudformation",section:"Accepted",title:"Changes of its own clusters, and reading of all, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc: # <- pass
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument: { Statement: [] }
      ManagedPolicyArns: [!Ref Eks]

  Eks:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: [eks:Create*, eks:Delete*, eks:Update*, eks:TagResource]
            Resource:
              - arn:aws:eks:*:*:cluster/clickhouse-cloud-*
              - !Sub arn:\${AWS::Partition}:eks:eu-west-1:\${AWS::AccountId}:nodegroup/clickhouse-cloud*
              - arn:aws:eks:*:*:addon/clickhouse-cloud-*
              - arn:aws:eks:*:*:podidentityassociation/clickhouse-cloud-*/*
          - Effect: Allow
            Action: [eks:List*, eks:Describe*]
            Resource: "*"
`}]}]},{id:"role-demands-an-external-id",requirement:"BYOC-IAM-004",title:"The role for ClickHouse demands an external id",severity:"error",kind:"Role",severity2025:"warning",when:"role.management && role.onboarding == null",require:'role.trust.all(s, !s.allows("sts:AssumeRole") || s.principals.all(p, p.type != "AWS") || s.externalId == "demanded")',why:"ClickHouse assumes roles in the accounts of many customers. Without an external id, whoever talks ClickHouse into\nassuming the ARN of your role acts in your account: the confused deputy. `StringEquals` on `sts:ExternalId` makes the\nrole answer only to calls that are made for you. `StringEqualsIfExists`, `ForAllValues` and wildcards let calls\nthrough that present no id, or any id.\n",fix:"Add the condition `StringEquals` on `sts:ExternalId` with the value from the ClickHouse console.\nDo not invent a value: ClickHouse presents the one that its console shows.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"],examples:[{language:"terraform",section:"Reported",title:"No condition",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" {
  name = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{ # <- fail
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::426924874929:root" }
    }]
  })
}
`}]},{language:"terraform",section:"Accepted",title:"Demanded",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" { # <- pass
  name = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::426924874929:root" }
      Condition = { StringEquals = { "STS:ExternalID" = ["4b1c9f0e"] } }
    }]
  })
}
`}]},{language:"cloudformation",section:"Reported",title:"No condition, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow # <- fail
            Action: sts:AssumeRole
            Principal: { AWS: arn:aws:iam::426924874929:root }
`}]},{language:"cloudformation",section:"Accepted",title:"Demanded, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc: # <- pass
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { AWS: arn:aws:iam::426924874929:root }
            Condition: { StringEquals: { "STS:ExternalID": [4b1c9f0e] } }
`}]}]},{id:"role-is-named-clickhouse-management-role",requirement:"BYOC-IAM-001",title:"The role for ClickHouse is named exactly ClickHouseManagementRole",severity:"error",kind:"Role",when:"role.management",require:'!role.nameMadeUp && role.name == "ClickHouseManagementRole" && (!role.declared || role.path == "/")',why:`ClickHouse's controllers assume a role in your account, and they know its ARN only because its name is fixed:
\`ClickHouseManagementRole\`, without a prefix, a suffix or a path. Under any other name the role is never found, and
the provisioning of the infrastructure ends with an access error.
`,fix:'Write `name = "ClickHouseManagementRole"`, without `name_prefix` and without `path` (CloudFormation: `RoleName`, without `Path`).\nBetter still, use ClickHouse\'s own Terraform module or CloudFormation template, which name it so.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://github.com/ClickHouse/terraform-byoc-onboarding"],examples:[{language:"terraform",section:"Reported",title:"The label says what it is for, the name does not",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "clickhouse_management_role" {
  name               = "acme-clickhouse" # <- fail
  assume_role_policy = jsonencode({ Statement = [] })
}
`}]},{language:"terraform",section:"Accepted",title:"The exact name",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" {
  name               = "ClickHouseManagementRole" # <- pass
  assume_role_policy = jsonencode({ Statement = [] })
}
`}]},{language:"cloudformation",section:"Reported",title:"The logical id says what it is for, the name does not, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  ClickHouseManagementRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: acme-clickhouse # <- fail
      AssumeRolePolicyDocument: { Statement: [] }
`}]},{language:"cloudformation",section:"Accepted",title:"The exact name, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole # <- pass
      AssumeRolePolicyDocument: { Statement: [] }
`}]}]},{id:"role-narrows-its-trust",requirement:"BYOC-IAM-005",title:"The role for ClickHouse trusts only the controllers of ClickHouse's account",severity:"warning",kind:"Role",when:'role.management && role.onboarding == null && role.trust.exists(s, s.effect == "Allow") && role.trust.all(s, !s.allows("*") || s.principals.all(p, p.account == "426924874929"))',require:'role.trust.all(s, !s.allows("sts:AssumeRole") || s.principals.all(p, p.text.like("arn:*:role/*-CrossplaneWorkloadRole")) || s.conditions.exists(c, c.about("aws:PrincipalArn") && !c.test.like("*IfExists") && !c.test.like("ForAllValues:*") && !c.test.contains("Not") && c.values.all(v, v.like("arn:*:role/*-CrossplaneWorkloadRole"))))',why:"ClickHouse's own module lets only the roles `*-CrossplaneWorkloadRole` of its account assume the management role, by\na condition on `aws:PrincipalArn`. Without it any role in that account can.\n",fix:"Add the condition `StringLike` on `aws:PrincipalArn` with `arn:aws:iam::426924874929:role/*-CrossplaneWorkloadRole`.\n",sources:["https://github.com/ClickHouse/terraform-byoc-onboarding"],examples:[{language:"terraform",section:"Reported",title:"The whole account",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" {
  name = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{ # <- fail
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::426924874929:root" }
      Condition = { StringEquals = { "sts:ExternalId" = "4b1c9f0e" } }
    }]
  })
}
`}]},{language:"terraform",section:"Accepted",title:"The controllers only",flags:[],files:[{path:"main.tf",text:`data "aws_partition" "current" {}

resource "aws_iam_role" "byoc" {
  name = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{ # <- pass
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::426924874929:root" }
      Condition = {
        StringEquals = { "sts:ExternalId" = "4b1c9f0e" }
        StringLike   = { "aws:PrincipalArn" = "arn:\${data.aws_partition.current.partition}:iam::426924874929:role/*-CrossplaneWorkloadRole" }
      }
    }]
  })
}
`}]},{language:"cloudformation",section:"Reported",title:"The whole account, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow # <- fail
            Action: sts:AssumeRole
            Principal: { AWS: arn:aws:iam::426924874929:root }
            Condition: { StringEquals: { "sts:ExternalId": 4b1c9f0e } }
`}]},{language:"cloudformation",section:"Accepted",title:"The controllers only, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow # <- pass
            Action: sts:AssumeRole
            Principal: { AWS: arn:aws:iam::426924874929:root }
            Condition:
              StringEquals: { "sts:ExternalId": 4b1c9f0e }
              StringLike:
                aws:PrincipalArn: !Sub arn:\${AWS::Partition}:iam::426924874929:role/*-CrossplaneWorkloadRole
`}]}]},{id:"role-trusts-only-clickhouse",requirement:"BYOC-IAM-005",title:"The role for ClickHouse trusts ClickHouse's production account and nobody else",severity:"error",kind:"Role",when:'role.management && (role.onboarding == null || role.onboarding.environment == "production")',require:'role.trust.exists(s, s.effect == "Allow") && role.trust.all(s, !s.allows("*") || s.principals.all(p, p.account == "426924874929"))',why:`The role can do nearly everything that ClickHouse needs in your account, so whoever may assume it can as well.
ClickHouse calls from its production account 426924874929. Its accounts for development (662591887723) and staging
(463754717262) never serve customers. A role that trusts only those does not work, and every other principal is
one that should not be there.
`,fix:"Let the trust policy name `arn:aws:iam::426924874929:root` only.\nGive your own people and services roles of their own.\n",sources:["https://github.com/ClickHouse/terraform-byoc-onboarding","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/privilege"],examples:[{language:"terraform",section:"Reported",title:"The accounts that ClickHouse develops in",flags:[],files:[{path:"main.tf",text:`resource "aws_iam_role" "byoc" {
  for_each = { dev = "662591887723", staging = "463754717262" }
  name     = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{ # <- fail, fail
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::\${each.value}:root" }
    }]
  })
}
`}]},{language:"terraform",section:"Accepted",title:"ClickHouse's production account",flags:[],files:[{path:"main.tf",text:`data "aws_partition" "current" {}

resource "aws_iam_role" "byoc" { # <- pass
  name = "ClickHouseManagementRole"

  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:\${data.aws_partition.current.partition}:iam::426924874929:root" }
    }]
  })
}
`}]},{language:"cloudformation",section:"Reported",title:"The account that ClickHouse develops in, and a service, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow # <- fail
            Action: sts:AssumeRole
            Principal:
              AWS: 662591887723
              Service: ec2.amazonaws.com
`}]},{language:"cloudformation",section:"Accepted",title:"ClickHouse's production account, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Byoc: # <- pass
    Type: AWS::IAM::Role
    Properties:
      RoleName: ClickHouseManagementRole
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { AWS: !Sub "arn:\${AWS::Partition}:iam::426924874929:root" }
`}]}]},{id:"s3-endpoint-is-in-the-region",requirement:"BYOC-NET-011",title:"The gateway endpoint for S3 is for the region of the VPC",severity:"error",kind:"VpcEndpoint",profiles:["byo-vpc"],when:'vpcEndpoint.byoc && vpcEndpoint.service == "s3" && vpcEndpoint.type == "Gateway"',require:"vpcEndpoint.serviceRegion == vpcEndpoint.region",why:`A gateway endpoint reaches S3 in its own region only. ClickHouse creates its buckets in the region of the
infrastructure, so an endpoint for another region is refused by AWS or carries none of that traffic. A region that
is written out tends to stay behind when the code is copied for another region.
`,fix:'Take the region from the provider: `service_name = "com.amazonaws.${data.aws_region.current.region}.s3"` (CloudFormation: `ServiceName: !Sub "com.amazonaws.${AWS::Region}.s3"`).\nIn provider versions before 6, the attribute is `data.aws_region.current.name`.\n',sources:["https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"The endpoint names another region",flags:[],files:[{path:"main.tf",text:`provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.byoc.id
  service_name = "com.amazonaws.us-east-1.s3" # <- fail
}
`}]},{language:"terraform",section:"Accepted",title:"The same region",flags:[],files:[{path:"main.tf",text:`provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.byoc.id
  service_name = "com.amazonaws.eu-west-1.s3" # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"The endpoint names another region, in CloudFormation",flags:["--region eu-west-1"],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.us-east-1.s3 # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"The same region, in CloudFormation",flags:["--region eu-west-1"],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.s3 # <- pass
`}]}]},{id:"security-group-admits-peers",requirement:"BYOC-PEER-005",title:"The security group that clients pass lets all peered ranges in on 8443 and 9440",severity:"error",kind:"SecurityGroup",profiles:["peering"],when:'securityGroup.serving && securityGroup.vpc.peeredCidrs.size() > 0 && !securityGroup.loadBalancers.exists(l, l.type == "network" && l.byoc)',require:"[8443, 9440].all(port, securityGroup.vpc.peeredCidrs.all(c, securityGroup.admits(c, port)))",why:"Clients reach ClickHouse over HTTPS on port 8443 and over its native protocol on port 9440, both with TLS. A security\ngroup lets in what its rules name and nothing else, so that a peered range which is missing on one of the two ports is cut\noff although routes lead there. The group is meant because it is tagged `clickhouse-byoc` in the BYOC VPC, or because\n`--client-security-group` names it. What counts are the ranges of the peers, or what is routed to a peer that is declared\nelsewhere, or `--peer-cidr`.\n",fix:`Add ingress rules for TCP 8443 and 9440 from each of these ranges.
Rules inside the group and rules as resources of their own do the same; in Terraform, use one kind per group.
If clients use only a part of a range, name that part with \`--peer-cidr\`.
`,sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://clickhouse.com/docs/products/bring-your-own-cloud/configuration/configurations","https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],examples:[{language:"terraform",section:"Reported",title:"No rules",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" { # <- fail
  vpc_id = aws_vpc.byoc.id
  tags   = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"Rules inside the group",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" { # <- pass
  vpc_id = aws_vpc.byoc.id
  tags   = { clickhouse-byoc = "true" }

  ingress {
    protocol    = "tcp"
    from_port   = 8443
    to_port     = 8443
    cidr_blocks = ["10.1.0.0/16"]
  }

  ingress {
    protocol    = "tcp"
    from_port   = 9440
    to_port     = 9440
    cidr_blocks = ["10.1.0.0/16"]
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"No rules, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group: # <- fail
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"Rules inside the group, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group: # <- pass
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8443
          ToPort: 8443
          CidrIp: 10.1.0.0/16
        - IpProtocol: tcp
          FromPort: 9440
          ToPort: 9440
          CidrIp: 10.1.0.0/16
`}]}]},{id:"security-group-is-not-open-to-the-world",requirement:"BYOC-SEC-006",title:"The security group that clients pass names their ranges, not the whole internet",severity:"warning",kind:"SecurityGroup",profiles:["peering"],when:"securityGroup.serving && securityGroup.vpc.peeredCidrs.size() > 0",require:"!securityGroup.ingress.exists(r, (r.covers(8443) || r.covers(9440)) && r.cidrs.exists(c, c.prefixLength == 0))",why:"Clients come from peered VPCs whose ranges are known, so a rule for `0.0.0.0/0` or `::/0` on the ports of ClickHouse lets in\nmore than is needed: every other network that is ever connected to this VPC, and the internet where a load balancer faces\nit. The group is often the only barrier. ClickHouse still asks for a password on these ports, but monitoring endpoints rely\non who can reach them.\n",fix:"Replace `0.0.0.0/0` by the ranges of the clients.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://clickhouse.com/docs/products/bring-your-own-cloud/configuration/configurations","https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],examples:[{language:"terraform",section:"Reported",title:"Everybody, on all ports",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" {
  vpc_id = aws_vpc.byoc.id
  tags   = { clickhouse-byoc = "true" }

  ingress { # <- fail
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`}]},{language:"terraform",section:"Accepted",title:"Only the peer; everybody on another port",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" { # <- pass
  vpc_id = aws_vpc.byoc.id
  tags   = { clickhouse-byoc = "true" }

  ingress {
    protocol    = "tcp"
    from_port   = 8443
    to_port     = 8443
    cidr_blocks = ["10.1.0.0/16"]
  }

  ingress {
    protocol    = "tcp"
    from_port   = 9440
    to_port     = 9440
    cidr_blocks = ["10.1.0.0/16"]
  }

  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"Everybody, on all ports, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
      SecurityGroupIngress:
        - IpProtocol: "-1" # <- fail
          CidrIp: 0.0.0.0/0
`}]},{language:"cloudformation",section:"Accepted",title:"Only the peer; everybody on another port, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group: # <- pass
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Access
      VpcId: !Ref Vpc
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8443
          ToPort: 8443
          CidrIp: 10.1.0.0/16
        - IpProtocol: tcp
          FromPort: 9440
          ToPort: 9440
          CidrIp: 10.1.0.0/16
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
`}]}]},{id:"security-group-named-clickhouse-admits-peers",requirement:"BYOC-PEER-005",title:"A security group called after ClickHouse lets all peered ranges in on 8443 and 9440",severity:"warning",kind:"SecurityGroup",profiles:["peering"],when:"securityGroup.byoc && securityGroup.vpc.peeredCidrs.size() > 0 && securityGroup.mentionsClickHouse && !securityGroup.serving",require:"[8443, 9440].all(port, securityGroup.vpc.peeredCidrs.all(c, securityGroup.admits(c, port)))",why:`The name or the description of this group speaks of ClickHouse, and it lies in the BYOC VPC, so it may be the one that
clients in peered VPCs pass. Nothing else says so: it has no \`clickhouse-byoc\` tag and no network load balancer. If clients
do pass it, they need to be let in over TCP on ports 8443 and 9440 from every peered range.
`,fix:'If clients pass this group, add ingress rules for TCP 8443 and 9440 from each of these ranges, and tag it `clickhouse-byoc = "true"`.\nIf they do not, nothing needs to change.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://clickhouse.com/docs/products/bring-your-own-cloud/configuration/configurations","https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],examples:[{language:"terraform",section:"Reported",title:"Called after ClickHouse, without rules",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" { # <- fail
  vpc_id = aws_vpc.byoc.id
  name   = "ClickHouse-access"
}
`}]},{language:"terraform",section:"Accepted",title:"It lets the peer in",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" {
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}

resource "aws_security_group" "clients" { # <- pass
  vpc_id = aws_vpc.byoc.id
  name   = "clickhouse"

  ingress {
    protocol    = "tcp"
    from_port   = 8443
    to_port     = 9440
    cidr_blocks = ["10.1.0.0/16"]
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"Described as for ClickHouse, without rules, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group: # <- fail
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Clients of ClickHouse
      VpcId: !Ref Vpc
`}]},{language:"cloudformation",section:"Accepted",title:"It lets the peer in, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients:
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer

  Group: # <- pass
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: clickhouse
      GroupDescription: Access
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8443
          ToPort: 9440
          CidrIp: 10.1.0.0/16
`}]}]},{id:"subnet-does-not-map-public-addresses",requirement:"BYOC-NET-007",title:"Private BYOC subnets do not hand out public addresses",severity:"warning",kind:"Subnet",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked && !subnet.public",require:"!subnet.mapsPublicIp",why:`Nothing reaches these machines from the internet as long as the subnet has no route to an internet gateway, but the
addresses cost money, and a single route added later exposes every ClickHouse server. On a private subnet the setting
is nearly always left over from a public one.
`,fix:"Remove `map_public_ip_on_launch` (CloudFormation: `MapPublicIpOnLaunch`), or set it to `false`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html"],examples:[{language:"terraform",section:"Reported",title:"A private subnet that hands out public addresses",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.0.0/22"
  map_public_ip_on_launch = true # <- fail
  tags                    = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"Switched off",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.0.0/22"
  map_public_ip_on_launch = false # <- pass
  tags                    = { clickhouse-byoc = "true" }
}
`}]},{language:"cloudformation",section:"Reported",title:"A private subnet that hands out public addresses, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      MapPublicIpOnLaunch: true # <- fail
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"Switched off, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      MapPublicIpOnLaunch: false # <- pass
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]}]},{id:"subnet-has-a-way-out",requirement:"BYOC-NET-013",title:"Each BYOC subnet has a way out to the internet",severity:"error",kind:"Subnet",severity2025:"warning",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked && !subnet.public",require:'subnet.egress != "none"',why:`The parts of BYOC that run in your account register with Tailscale, pull images, renew certificates and send alerts,
all of it outbound and over IPv4. A private subnet reaches the internet through a NAT gateway, or through whatever
your organisation routes outbound traffic to. An egress-only gateway serves IPv6 only, and a peering connection
carries no traffic on to the internet. ClickHouse checks for a way out before it sets up the infrastructure.
`,fix:"Add a route for `0.0.0.0/0` to a NAT gateway to the route table of the subnet.\nTake care that it is the table that the subnet is associated with, not only the public one.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"],examples:[{language:"terraform",section:"Reported",title:"No route at all",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" { # <- fail
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"Through a NAT gateway",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_nat_gateway" "main" {
  vpc_id            = aws_vpc.byoc.id
  availability_mode = "regional"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}

resource "aws_subnet" "private" { # <- pass
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No route at all, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private: # <- fail
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"Through a NAT gateway, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      VpcId: !Ref Vpc
      AvailabilityMode: regional

  Private: # <- pass
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PrivateTable

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`}]}]},{id:"subnet-internal-load-balancer-tag-is-not-empty",requirement:"BYOC-NET-005",title:'The tag kubernetes.io/role/internal-elb of a BYOC subnet has the value "1"',severity:"warning",kind:"Subnet",profiles:["byo-vpc"],when:'subnet.byoc && subnet.marked && subnet.hasTag("kubernetes.io/role/internal-elb")',require:'subnet.tag("kubernetes.io/role/internal-elb") != ""',why:`The load balancer controller accepts the tag with an empty value, so load balancers will be found a subnet. ClickHouse
asks for the value \`1\`, and checks the tags of the subnets before it sets up the infrastructure; an empty value may
not get past that check.
`,fix:'Write `"kubernetes.io/role/internal-elb" = "1"` (CloudFormation: `Value: "1"`).\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"],examples:[{language:"terraform",section:"Reported",title:"No value",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags = {
    "clickhouse-byoc"                 = "true"
    "kubernetes.io/role/internal-elb" = "" # <- fail
  }
}
`}]},{language:"terraform",section:"Accepted",title:"The value that ClickHouse asks for",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags = {
    "clickhouse-byoc"                 = "true"
    "kubernetes.io/role/internal-elb" = "1" # <- pass
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"No value, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags:
        - Key: clickhouse-byoc
          Value: "true"
        - Key: kubernetes.io/role/internal-elb
          Value: "" # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"The value that ClickHouse asks for, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags:
        - Key: clickhouse-byoc
          Value: "true"
        - Key: kubernetes.io/role/internal-elb
          Value: "1" # <- pass
`}]}]},{id:"subnet-is-23-or-larger",requirement:"BYOC-NET-004",title:"Each BYOC subnet is /23 or larger",severity:"error",kind:"Subnet",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked",require:"subnet.cidrs.exists(c, c.prefixLength <= 23)",why:`Every ClickHouse server, Keeper node and supporting service takes addresses from these subnets, and so do load
balancers. ClickHouse asks for at least 512 addresses in each, which is a /23, and checks it before it sets up
the infrastructure. A subnet cannot be enlarged later, only replaced. A smaller number after the slash means a
larger subnet.
`,fix:"Write a range of /23 or larger, for example 10.0.0.0/22.\nWith `cidrsubnet`, add fewer bits: a /16 with 7 new bits is a /23. `Fn::Cidr` counts the bits for hosts: 9 of them make a /23.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"Too small",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/24" # <- fail
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"Large enough",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22" # <- pass
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"cloudformation",section:"Reported",title:"Too small, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/24 # <- fail
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"Large enough, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22 # <- pass
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]}]},{id:"subnet-is-in-the-target-vpc",requirement:"BYOC-NET-008",title:"Each subnet for ClickHouse is in the BYOC VPC",severity:"error",kind:"Subnet",profiles:["byo-vpc"],when:'subnet.marked && (subnet.byoc || subnet.tag("clickhouse-byoc") == "true")',require:"subnet.vpc.byoc",why:`A BYOC infrastructure lives in one VPC: the console asks for one VPC id and for the ids of subnets in it. A subnet of
another VPC cannot be used, and usually the tag was copied together with the rest of the block. Subnets of other VPCs
that carry only \`kubernetes.io/role/internal-elb\` serve some other cluster and are left alone.
`,fix:"Write the id of the BYOC VPC into `vpc_id` (CloudFormation: `VpcId`), or remove the tag `clickhouse-byoc` from the subnet.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"A tagged subnet in another VPC",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "applications" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.applications.id # <- fail
  cidr_block = "10.1.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"In the BYOC VPC",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "applications" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id # <- pass
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"cloudformation",section:"Reported",title:"A tagged subnet in another VPC, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Applications:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Applications # <- fail
      CidrBlock: 10.1.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"In the BYOC VPC, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Applications:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !GetAtt Vpc.VpcId # <- pass
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]}]},{id:"subnet-is-private",requirement:"BYOC-NET-007",title:"Each BYOC subnet is private",severity:"error",kind:"Subnet",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked",require:"!subnet.public",why:`ClickHouse asks for private subnets for its servers. A subnet is public if its route table has a route to an internet
gateway, whatever its name says and whether or not it hands out public addresses. A subnet without an association of
its own uses the main route table of the VPC, so one route added there makes every such subnet public.
`,fix:"Associate the subnet with a route table that has no route to an internet gateway.\nSend its outbound traffic to a NAT gateway instead. Public subnets for load balancers are tagged `kubernetes.io/role/elb` and not for ClickHouse.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],examples:[{language:"terraform",section:"Reported",title:"The subnet is associated with the public route table",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_subnet" "private" { # <- fail
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.public.id
}
`}]},{language:"terraform",section:"Accepted",title:"A route table of its own with a NAT gateway",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_nat_gateway" "main" {
  vpc_id            = aws_vpc.byoc.id
  availability_mode = "regional"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id
  }
}

resource "aws_subnet" "private" { # <- pass
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}
`}]},{language:"cloudformation",section:"Reported",title:"The subnet is associated with the public route table, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  InternetGateway:
    Type: AWS::EC2::InternetGateway

  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties:
      VpcId: !Ref Vpc
      InternetGatewayId: !Ref InternetGateway

  PublicTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  Internet:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PublicTable
      DestinationCidrBlock: 0.0.0.0/0
      GatewayId: !Ref InternetGateway

  Private: # <- fail
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private
      RouteTableId: !Ref PublicTable
`}]},{language:"cloudformation",section:"Accepted",title:"No association, and the main route table of a new VPC leads nowhere, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  InternetGateway:
    Type: AWS::EC2::InternetGateway

  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties:
      VpcId: !Ref Vpc
      InternetGatewayId: !Ref InternetGateway

  PublicTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  Internet:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PublicTable
      DestinationCidrBlock: 0.0.0.0/0
      GatewayId: !Ref InternetGateway

  Private: # <- pass
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]}]},{id:"subnet-is-tagged-for-byoc",requirement:"BYOC-NET-006",title:'Each BYOC subnet carries the tag clickhouse-byoc = "true"',severity:"error",kind:"Subnet",severity2025:"warning",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked",require:'subnet.tag("clickhouse-byoc") == "true"',why:"The tag is a permission, not a label. The management role that ClickHouse assumes may create network interfaces only\nin subnets whose tag `clickhouse-byoc` equals `true`, as its published policy says. The subnet is taken to be meant\nfor ClickHouse because it carries this tag or the one for internal load balancers; it needs both, with the right\nvalues. ClickHouse checks the tags before it sets up the infrastructure.\n",fix:'Add `"clickhouse-byoc" = "true"` to the `tags` of the subnet (CloudFormation: `{ Key: clickhouse-byoc, Value: "true" }`).\nWith the module terraform-aws-modules/vpc/aws, write it into `private_subnet_tags`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://github.com/ClickHouse/terraform-byoc-onboarding"],examples:[{language:"terraform",section:"Reported",title:"Only the tag for load balancers",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" { # <- fail
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { "kubernetes.io/role/internal-elb" = "1" }
}
`}]},{language:"terraform",section:"Accepted",title:"Tagged",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags = {
    "clickhouse-byoc"                 = "true" # <- pass
    "kubernetes.io/role/internal-elb" = "1"
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"Only the tag for load balancers, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private: # <- fail
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: kubernetes.io/role/internal-elb, Value: "1" }]
`}]},{language:"cloudformation",section:"Accepted",title:'CloudFormation turns the bool into the text "true"',flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags:
        - Key: clickhouse-byoc
          Value: true # <- pass
        - Key: kubernetes.io/role/internal-elb
          Value: "1"
`}]}]},{id:"subnet-is-tagged-for-internal-load-balancers",requirement:"BYOC-NET-005",title:'Each BYOC subnet carries the tag kubernetes.io/role/internal-elb = "1"',severity:"error",kind:"Subnet",profiles:["byo-vpc"],when:"subnet.byoc && subnet.marked",require:'subnet.tag("kubernetes.io/role/internal-elb") == "1" || subnet.hasTag("kubernetes.io/role/internal-elb") && subnet.tag("kubernetes.io/role/internal-elb") == ""',why:`Clients reach a BYOC service through a load balancer inside the VPC. The load balancer controller in the cluster
finds the subnets for it by this tag, and skips subnets that do not carry it. In an existing VPC the private load
balancer is the only one that is on by default, so without the tag nobody can connect. The similar tag
\`kubernetes.io/role/elb\` is for public subnets and does not help here.
`,fix:'Add `"kubernetes.io/role/internal-elb" = "1"` to the `tags` of the subnet (CloudFormation: `{ Key: kubernetes.io/role/internal-elb, Value: "1" }`).\nIn Terraform, the key needs quotes because of its slashes. With the module terraform-aws-modules/vpc/aws, write it into `private_subnet_tags`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq","https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"],examples:[{language:"terraform",section:"Reported",title:"The tag is missing",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" { # <- fail
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
`}]},{language:"terraform",section:"Accepted",title:"Tagged",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags = {
    "clickhouse-byoc"                 = "true"
    "kubernetes.io/role/internal-elb" = 1 # <- pass
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"The tag is missing, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private: # <- fail
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`}]},{language:"cloudformation",section:"Accepted",title:"Tagged, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags:
        - Key: clickhouse-byoc
          Value: "true"
        - Key: kubernetes.io/role/internal-elb
          Value: 1 # <- pass
`}]}]},{id:"subnet-reaches-s3-through-the-gateway-endpoint",requirement:"BYOC-NET-010",title:"The route table of each BYOC subnet uses the gateway endpoint for S3",severity:"error",kind:"Subnet",profiles:["byo-vpc"],when:'subnet.byoc && subnet.marked && subnet.vpc.endpoints.exists(e, e.service == "s3" && e.type == "Gateway")',require:'subnet.routeTable.endpoints.exists(e, e.service == "s3" && e.type == "Gateway")',why:`A gateway endpoint works through routes: it serves only the subnets whose route table it is associated with. AWS
accepts an endpoint without any route table, which then does nothing. The subnet's own table counts, or the main
table of the VPC if the subnet has none; with one table per zone, every one of them must be listed. Otherwise the
data of ClickHouse goes through the NAT gateway, or does not reach S3 at all.
`,fix:"Add the route table of this subnet to `route_table_ids` (CloudFormation: `RouteTableIds`) of the endpoint.\nAn `aws_vpc_endpoint_route_table_association` does the same; do not use both for one endpoint, they overwrite each other.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html","https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html"],examples:[{language:"terraform",section:"Reported",title:"The endpoint has no route tables",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc_endpoint" "s3" { # <- fail
  vpc_id       = aws_vpc.byoc.id
  service_name = "com.amazonaws.us-east-1.s3"
}
`}]},{language:"terraform",section:"Accepted",title:"All tables are listed",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.byoc.id
  cidr_block = cidrsubnet("10.0.0.0/16", 6, count.index)
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table" "private" {
  count  = 2
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private[count.index].id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.byoc.id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = aws_route_table.private[*].id # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"The endpoint has no route tables, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  S3: # <- fail
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.us-east-1.s3
`}]},{language:"cloudformation",section:"Accepted",title:"All tables are listed, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.4.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  TableA:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  TableB:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  AssociationA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateA
      RouteTableId: !Ref TableA

  AssociationB:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateB
      RouteTableId: !Ref TableB

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.us-east-1.s3
      RouteTableIds: # <- pass
        - !Ref TableA
        - !GetAtt TableB.RouteTableId
`}]}]},{id:"target-has-an-s3-gateway-endpoint",requirement:"BYOC-NET-009",title:"The BYOC VPC has a gateway endpoint for S3",severity:"error",kind:"Target",profiles:["byo-vpc"],require:'target.vpc.endpoints.exists(e, e.service == "s3" && e.type == "Gateway")',why:`ClickHouse keeps table data, backups and logs in S3. A gateway endpoint takes that traffic to S3 inside the AWS
network, without the internet and without the charges of a NAT gateway. ClickHouse asks for one in every existing
VPC, and has no permission to create it for you there. An interface endpoint for S3, and an endpoint for S3 Express,
are other things and do not replace it.
`,fix:'Add an `aws_vpc_endpoint` (CloudFormation: `AWS::EC2::VPCEndpoint`) of type Gateway for the service `com.amazonaws.REGION.s3`.\nList the route tables of the BYOC subnets in its `route_table_ids` or `RouteTableIds`. In the vpc-endpoints module of\nterraform-aws-modules, write `service_type = "Gateway"`: its default is an interface endpoint.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html"],examples:[{language:"terraform",section:"Reported",title:"No endpoint",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}
`}]},{language:"terraform",section:"Accepted",title:"A gateway endpoint",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.byoc.id
  service_name      = "com.amazonaws.us-east-1.s3"
  vpc_endpoint_type = "Gateway"
}
`}]},{language:"cloudformation",section:"Reported",title:"No endpoint, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
`}]},{language:"cloudformation",section:"Accepted",title:"Gateway is the default type, and the region need not be known, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: !Sub "com.amazonaws.\${AWS::Region}.s3"
`}]}]},{id:"target-has-three-private-subnets",requirement:"BYOC-NET-002",title:"At least three private subnets are there for BYOC",severity:"error",kind:"Target",profiles:["byo-vpc"],require:"target.subnets.size() >= 3",why:`ClickHouse spreads its servers and Keeper nodes over three availability zones, and asks for the ids of three private
subnets when the infrastructure is set up in an existing VPC. A subnet counts if it is tagged for ClickHouse; where
no subnet is tagged, every private one counts. Public subnets do not, however many there are.
`,fix:'Declare at least three private subnets, one in each of three zones.\nGive them the tags `clickhouse-byoc = "true"` and `kubernetes.io/role/internal-elb = "1"`, so that it is clear which ones are meant.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"Two subnets",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count             = 2
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet(aws_vpc.byoc.cidr_block, 4, count.index)
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
}
`}]},{language:"terraform",section:"Accepted",title:"Three subnets",flags:[],files:[{path:"main.tf",text:`locals {
  subnets = {
    us-east-1a = "10.0.0.0/22"
    us-east-1b = "10.0.4.0/22"
    us-east-1c = "10.0.8.0/22"
  }
}

resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = local.subnets
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = each.value
  availability_zone = each.key
}
`}]},{language:"cloudformation",section:"Reported",title:"Two subnets, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b
`}]},{language:"cloudformation",section:"Accepted",title:"Three subnets, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.4.0/22
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.8.0/22
      AvailabilityZone: us-east-1c
`}]}]},{id:"target-region-is-offered",requirement:"BYOC-ACC-001",title:"ClickHouse offers BYOC in the region of the target",severity:"error",kind:"Target",require:'target.regionOffering == "public"',why:`BYOC can be set up in the public AWS regions of ClickHouse Cloud only. A private region exists for single customers
and is not open to BYOC unless ClickHouse agrees; any other region is not served at all. The region is chosen when
the infrastructure is set up and cannot be changed later, so a VPC in the wrong region has to be built again. The
list of regions grows: it ships with this tool as data with a date, taken from the page of supported regions.
`,fix:`Choose a public region, for example us-east-1, in the provider block or for the stack.
The page of supported regions has the current list. If the region is private, talk to ClickHouse first.
`,sources:["https://clickhouse.com/docs/products/cloud/reference/supported-regions","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/standard","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq"],examples:[{language:"terraform",section:"Reported",title:"A private region",flags:[],files:[{path:"main.tf",text:`provider "aws" {
  region = "eu-north-1" # <- fail
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}
`}]},{language:"terraform",section:"Accepted",title:"A public region",flags:[],files:[{path:"main.tf",text:`provider "aws" {
  region = "eu-central-1" # <- pass
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}
`}]},{language:"cloudformation",section:"Reported",title:"The zones of the subnets lie in a private region, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      AvailabilityZone: eu-north-1a # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"The zones of the subnets lie in a public region, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      AvailabilityZone: !Select [0, [us-west-2a, us-west-2b]] # <- pass
`}]}]},{id:"target-spans-three-zones",requirement:"BYOC-NET-003",title:"The BYOC subnets lie in at least three availability zones",severity:"error",kind:"Target",profiles:["byo-vpc"],when:"target.subnets.size() >= 3",require:"target.zones.size() >= 3",why:`ClickHouse runs its servers and Keeper nodes in three availability zones, so that the loss of one does not stop the
service. Three subnets in the same zone are enough in number and still useless for that. Zones cannot be changed
later: a subnet stays in the zone it was created in.
`,fix:'Set `availability_zone` (CloudFormation: `AvailabilityZone`) of each subnet to another zone.\nWith `count`, use `data.aws_availability_zones.available.names[count.index]`; `element()` starts again at the front of a list that is too short. In CloudFormation, use `!Select [0, !GetAZs ""]`, then 1 and 2.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq"],examples:[{language:"terraform",section:"Reported",title:"Three subnets in one zone",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, count.index)
  availability_zone = "us-east-1a"
}
`}]},{language:"terraform",section:"Accepted",title:"Three zones by name",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}
`}]},{language:"cloudformation",section:"Reported",title:"Three subnets in one zone, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1a

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1a
`}]},{language:"cloudformation",section:"Accepted",title:"Three different elements of the list of zones, whatever their names, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: !Select [0, !GetAZs ""]

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: !Select [1, !GetAZs { Ref: AWS::Region }]

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: !Select [2, !GetAZs ""]
`}]}]},{id:"target-vpc-has-room",requirement:"BYOC-NET-021",title:"The ranges of the BYOC VPC have room for three /23 subnets",severity:"error",kind:"Target",profiles:["byo-vpc"],require:"target.vpc.capacity(23) >= 3",why:`ClickHouse asks for three subnets of /23 or larger in an existing VPC. All ranges of the VPC count, secondary ones
included, but a subnet cannot span two of them: a single range must be /21 or larger, or several ranges must hold the
three together. The primary range cannot be changed once the VPC exists; ranges can be added.
`,fix:"Make the range of the VPC /21 or larger, for example 10.0.0.0/20, or add a secondary range.\nA secondary range is an `aws_vpc_ipv4_cidr_block_association` or an `AWS::EC2::VPCCidrBlock`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/standard"],examples:[{language:"terraform",section:"Reported",title:"Room for two",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/22" # <- fail
}
`}]},{language:"terraform",section:"Accepted",title:"Room for four",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/21" # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"Room for two, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/22 # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"Room for four, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/21 # <- pass
`}]}]},{id:"target-vpc-is-22-or-larger",requirement:"BYOC-NET-021",title:"A range of the BYOC VPC is /22 or larger",severity:"info",kind:"Target",profiles:["byo-vpc"],when:"target.vpc.capacity(23) >= 3",require:"target.vpc.cidrs.exists(c, c.version == 4 && c.prefixLength <= 22)",why:`ClickHouse advises a range of at least /22 for a BYOC VPC, so that it can grow: in a network that is cut up into
pieces of /23, no subnet can ever be larger than the smallest that is allowed, and the number of servers is limited.
This is advice; smaller ranges that hold the three subnets work.
`,fix:`Prefer one range of /22 or larger, for example 10.0.0.0/20.
`,sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq"],examples:[{language:"terraform",section:"Reported",title:"Three ranges of the smallest size",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/23" # <- fail
}

resource "aws_vpc_ipv4_cidr_block_association" "more" {
  for_each   = toset(["10.1.0.0/23", "10.2.0.0/23"])
  vpc_id     = aws_vpc.byoc.id
  cidr_block = each.key
}
`}]},{language:"terraform",section:"Accepted",title:"One large range",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16" # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"Three ranges of the smallest size, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/23 # <- fail

  More:
    Type: AWS::EC2::VPCCidrBlock
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.1.0.0/23

  EvenMore:
    Type: AWS::EC2::VPCCidrBlock
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.2.0.0/23
`}]},{language:"cloudformation",section:"Accepted",title:"One large range, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16 # <- pass
`}]}]},{id:"three-subnets-are-23-or-larger",requirement:"BYOC-NET-004",title:"Private subnets in three zones are /23 or larger",severity:"error",kind:"Target",profiles:["byo-vpc"],when:"target.subnetsAssumed && target.zones.size() >= 3",require:"target.subnets .filter(s, s.cidrs.exists(c, c.prefixLength <= 23)) .map(s, s.zone).distinct().size() >= 3",why:`No subnet is tagged for ClickHouse, so any three private subnets in three zones might be the ones that are meant.
Every ClickHouse server, Keeper node and supporting service takes addresses from them. ClickHouse asks for at least
512 addresses in each, which is a /23, and checks it before it sets up the infrastructure.
`,fix:'Make one private subnet in each of three zones /23 or larger, for example 10.0.0.0/22.\nTag those three with `clickhouse-byoc = "true"` and `kubernetes.io/role/internal-elb = "1"`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws"],examples:[{language:"terraform",section:"Reported",title:"All private subnets are too small",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
  availability_zone = each.key
}
`}]},{language:"terraform",section:"Accepted",title:"Three large subnets beside a small one",flags:[],files:[{path:"main.tf",text:`locals {
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, count.index)
  availability_zone = local.zones[count.index]
}

resource "aws_subnet" "database" {
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = "10.0.255.0/26"
  availability_zone = "us-east-1a"
}
`}]},{language:"cloudformation",section:"Reported",title:"All private subnets are too small, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/24
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.1.0/24
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.2.0/24
      AvailabilityZone: us-east-1c
`}]},{language:"cloudformation",section:"Accepted",title:"Three large subnets beside a small one, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  Database:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/26
      AvailabilityZone: us-east-1a
`}]}]},{id:"three-subnets-are-tagged-for-byoc",requirement:"BYOC-NET-006",title:'Private subnets in three zones carry the tag clickhouse-byoc = "true"',severity:"error",kind:"Target",severity2025:"warning",profiles:["byo-vpc"],when:"target.subnetsAssumed",require:'target.subnets .filter(s, s.tag("clickhouse-byoc") == "true") .map(s, s.zone).distinct().size() >= 3',why:"The tag is a permission, not a label. The management role that ClickHouse assumes may create network interfaces only\nin subnets whose tag `clickhouse-byoc` equals `true`, as its published policy says. ClickHouse checks the tags before\nit sets up the infrastructure. The tag also says which subnets are meant, so that they can be judged one by one.\n",fix:'Add `"clickhouse-byoc" = "true"` to the `tags` of three private subnets in three zones (CloudFormation: `{ Key: clickhouse-byoc, Value: "true" }`).\nWith the module terraform-aws-modules/vpc/aws, write it into `private_subnet_tags`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://github.com/ClickHouse/terraform-byoc-onboarding"],examples:[{language:"terraform",section:"Reported",title:"No subnet is tagged",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}
`}]},{language:"cloudformation",section:"Reported",title:"No subnet is tagged, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c
`}]}],neverAccepted:"A subnet that carries the tag is meant for ClickHouse, so it is judged by itself, as in subnet-is-tagged-for-byoc."},{id:"three-subnets-are-tagged-for-internal-load-balancers",requirement:"BYOC-NET-005",title:'Private subnets in three zones carry the tag kubernetes.io/role/internal-elb = "1"',severity:"error",kind:"Target",profiles:["byo-vpc"],when:"target.subnetsAssumed",require:'target.subnets .filter(s, s.tag("kubernetes.io/role/internal-elb") == "1" || s.hasTag("kubernetes.io/role/internal-elb") && s.tag("kubernetes.io/role/internal-elb") == "") .map(s, s.zone).distinct().size() >= 3',why:`Clients reach a BYOC service through a load balancer inside the VPC. The load balancer controller in the cluster
finds the subnets for it by this tag, and skips subnets that do not carry it. In an existing VPC the private load
balancer is the only one that is on by default, so without the tag nobody can connect.
`,fix:'Add `"kubernetes.io/role/internal-elb" = "1"` to the `tags` of three private subnets in three zones (CloudFormation: `{ Key: kubernetes.io/role/internal-elb, Value: "1" }`).\nIn Terraform, the key needs quotes because of its slashes. With the module terraform-aws-modules/vpc/aws, write it into `private_subnet_tags`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/faq","https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"],examples:[{language:"terraform",section:"Reported",title:"No subnet is tagged",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
  tags              = { Name = "private" }
}
`}]},{language:"cloudformation",section:"Reported",title:"No subnet is tagged, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a
      Tags: [{ Key: Name, Value: private }]

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b
      Tags: [{ Key: Name, Value: private }]

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c
      Tags: [{ Key: Name, Value: private }]
`}]}],neverAccepted:"A subnet that carries the tag is meant for ClickHouse, so it is judged by itself, as in subnet-is-tagged-for-internal-load-balancers."},{id:"three-subnets-have-a-way-out",requirement:"BYOC-NET-013",title:"Private subnets in three zones have a way out to the internet",severity:"error",kind:"Target",severity2025:"warning",profiles:["byo-vpc"],when:"target.subnetsAssumed && target.zones.size() >= 3",require:'target.subnets .filter(s, s.egress != "none") .map(s, s.zone).distinct().size() >= 3',why:`The parts of BYOC that run in your account register with Tailscale, pull images, renew certificates and send alerts,
all of it outbound and over IPv4. No subnet is tagged for ClickHouse, so any three private subnets in three zones
would do. ClickHouse checks for a way out before it sets up the infrastructure.
`,fix:'Add a route for `0.0.0.0/0` to a NAT gateway to the route tables of the private subnets.\nTag the subnets that are meant with `clickhouse-byoc = "true"`, so that they are judged one by one.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://clickhouse.com/docs/products/bring-your-own-cloud/reference/network-security","https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"],examples:[{language:"terraform",section:"Reported",title:"No routes",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}
`}]},{language:"terraform",section:"Accepted",title:"Three subnets with a NAT gateway beside an isolated one",flags:[],files:[{path:"main.tf",text:`locals {
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, count.index)
  availability_zone = local.zones[count.index]
}

resource "aws_subnet" "isolated" {
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = "10.0.255.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_nat_gateway" "main" {
  vpc_id            = aws_vpc.byoc.id
  availability_mode = "regional"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id
  }
}

resource "aws_route_table_association" "private" {
  count          = 3
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No routes, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c
`}]},{language:"cloudformation",section:"Accepted",title:"Three subnets with a NAT gateway beside an isolated one, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  Isolated:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/24
      AvailabilityZone: us-east-1a

  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      VpcId: !Ref Vpc
      AvailabilityMode: regional

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  WayOut:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat

  AssociationA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateA
      RouteTableId: !Ref PrivateTable

  AssociationB:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateB
      RouteTableId: !Ref PrivateTable

  AssociationC:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateC
      RouteTableId: !Ref PrivateTable
`}]}]},{id:"three-subnets-reach-s3-through-the-gateway-endpoint",requirement:"BYOC-NET-010",title:"The route tables of private subnets in three zones use the gateway endpoint for S3",severity:"error",kind:"Target",profiles:["byo-vpc"],when:'target.subnetsAssumed && target.zones.size() >= 3 && target.vpc.endpoints.exists(e, e.service == "s3" && e.type == "Gateway")',require:'target.subnets .filter(s, s.routeTable.endpoints.exists(e, e.service == "s3" && e.type == "Gateway")) .map(s, s.zone).distinct().size() >= 3',why:`A gateway endpoint works through routes: it serves only the subnets whose route table it is associated with. AWS
accepts an endpoint without any route table, which then does nothing. No subnet is tagged for ClickHouse, so any
three private subnets in three zones would do. Without the endpoint, the data of ClickHouse goes through the NAT
gateway, or does not reach S3 at all.
`,fix:"List the route tables of the private subnets in `route_table_ids` (CloudFormation: `RouteTableIds`) of the endpoint.\nAn `aws_vpc_endpoint_route_table_association` does the same; do not use both for one endpoint, they overwrite each other.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"],examples:[{language:"terraform",section:"Reported",title:"The endpoint has no route tables",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.byoc.id
  service_name = "com.amazonaws.us-east-1.s3"
}
`}]},{language:"terraform",section:"Accepted",title:"One shared table is listed; the subnet of the database has none",flags:[],files:[{path:"main.tf",text:`locals {
  zones = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
}

resource "aws_vpc" "byoc" { # <- pass
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each          = local.zones
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}

resource "aws_subnet" "database" {
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = "10.0.255.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.byoc.id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = [aws_route_table.private.id]
}
`}]},{language:"cloudformation",section:"Reported",title:"The endpoint has no route tables, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.us-east-1.s3
`}]},{language:"cloudformation",section:"Accepted",title:"One shared table is listed; the subnet of the database has none, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- pass
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  Database:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.255.0/24
      AvailabilityZone: us-east-1a

  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  AssociationA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateA
      RouteTableId: !Ref PrivateTable

  AssociationB:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateB
      RouteTableId: !Ref PrivateTable

  AssociationC:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateC
      RouteTableId: !Ref PrivateTable

  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.us-east-1.s3
      RouteTableIds: [!Ref PrivateTable]
`}]}]},{id:"vpc-has-dns-hostnames",requirement:"BYOC-NET-017",title:"DNS hostnames are on in the BYOC VPC",severity:"error",kind:"Vpc",severity2025:"warning",profiles:["byo-vpc"],when:"vpc.byoc",require:"vpc.dnsHostnames",why:`ClickHouse runs on EKS, and EKS asks for DNS hostnames in the VPC: without them, nodes cannot register with the
cluster. The gateway endpoint for S3 needs them as well when the DNS servers of AWS are used. The setting is off
unless it is written, except in the default VPC.
`,fix:"Add `enable_dns_hostnames = true` (CloudFormation: `EnableDnsHostnames: true`) to the VPC.\n",sources:["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html","https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html","https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html"],examples:[{language:"terraform",section:"Reported",title:"Off by default",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}
`}]},{language:"terraform",section:"Accepted",title:"Switched on",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"Off by default, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
`}]},{language:"cloudformation",section:"Accepted",title:"Switched on, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsHostnames: true # <- pass
`}]}]},{id:"vpc-is-tagged-for-byoc",requirement:"BYOC-NET-001",title:'The BYOC VPC carries the tag clickhouse-byoc = "true"',severity:"error",kind:"Vpc",severity2025:"warning",profiles:["byo-vpc"],when:"vpc.byoc",require:'vpc.tag("clickhouse-byoc") == "true"',why:"The tag is a permission, not a label. The management role that ClickHouse assumes may create security groups only in\na VPC whose tag `clickhouse-byoc` equals `true`, as its published policy says. Without the tag, or with another\nspelling such as `True` or `clickhouse_byoc`, provisioning stops with an access error. ClickHouse checks the tag\nbefore it sets up the infrastructure.\n",fix:'Add `"clickhouse-byoc" = "true"` to the `tags` of the VPC (CloudFormation: `{ Key: clickhouse-byoc, Value: "true" }`).\nWith the module terraform-aws-modules/vpc/aws, write it into `vpc_tags`.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://github.com/ClickHouse/terraform-byoc-onboarding"],examples:[{language:"terraform",section:"Reported",title:"No tags at all",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" { # <- fail
  cidr_block = "10.0.0.0/16"
}
`}]},{language:"terraform",section:"Accepted",title:"Tagged",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags = {
    "clickhouse-byoc" = "true" # <- pass
  }
}
`}]},{language:"cloudformation",section:"Reported",title:"No tags at all, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc: # <- fail
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
`}]},{language:"cloudformation",section:"Accepted",title:"Tagged, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags:
        - Key: clickhouse-byoc
          Value: "true" # <- pass
`}]}]},{id:"vpc-peering-has-no-overlapping-ranges",requirement:"BYOC-PEER-001",title:"The ranges of the BYOC VPC and of its peer do not overlap",severity:"error",kind:"VpcPeering",profiles:["peering"],when:"vpcPeering.byoc",require:"!vpcPeering.byocVpc.cidrs.exists(b, vpcPeering.peerCidrs.exists(p, p.overlaps(b)))",why:`AWS refuses a peering connection between VPCs that share an address, in whichever of their ranges it lies: primary or
associated later, IPv4 or IPv6, used or not. The range of a BYOC VPC cannot be changed once ClickHouse is set up, so
an overlap that is found then means to start again.
`,fix:"Choose ranges for the two VPCs that share no address, before ClickHouse is set up.\nIf the peer is declared elsewhere, name its ranges with `--peer-cidr`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/network-aws","https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"],examples:[{language:"terraform",section:"Reported",title:"The peer lies within the BYOC VPC",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.0.128.0/20"
}

resource "aws_vpc_peering_connection" "clients" { # <- fail
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
  auto_accept = true
}
`}]},{language:"terraform",section:"Accepted",title:"Ranges beside each other, in both versions",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block                       = "10.0.0.0/16"
  assign_generated_ipv6_cidr_block = true
  tags                             = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block                       = "10.1.0.0/16"
  assign_generated_ipv6_cidr_block = true
}

resource "aws_vpc_peering_connection" "clients" { # <- pass
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
  auto_accept = true
}
`}]},{language:"cloudformation",section:"Reported",title:"The peer lies within the BYOC VPC, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.128.0/20

  Clients: # <- fail
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]},{language:"cloudformation",section:"Accepted",title:"Ranges beside each other, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients: # <- pass
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !GetAtt Peer.VpcId
`}]}]},{id:"vpc-peering-is-routed-back-from-the-peer",requirement:"BYOC-PEER-004",title:"The route tables of the clients lead to the BYOC VPC through the peering connection",severity:"error",kind:"VpcPeering",profiles:["peering"],when:"vpcPeering.byoc && vpcPeering.peerIsDeclared && vpcPeering.peerVpc.subnets.exists(s, s.cidrs.exists(c, vpcPeering.clientCidrs.exists(k, k.overlaps(c))) && (!s.public || vpcPeering.peerVpc.subnets.all(o, o.public)))",require:"vpcPeering.peerVpc.subnets.filter(s, s.cidrs.exists(c, vpcPeering.clientCidrs.exists(k, k.overlaps(c))) && (!s.public || vpcPeering.peerVpc.subnets.all(o, o.public))).all(s, s.routeTable.routes.exists(r, r.vpcPeering == vpcPeering) && ( vpcPeering.byocVpc.cidrs.filter(c, c.version == 4).all(c, s.routeTable.reaches(c, vpcPeering)) || vpcPeering.byocVpc.subnets.exists(b, b.byoc) && vpcPeering.byocVpc.subnets.filter(b, b.byoc).all(b, b.cidrs.all(c, s.routeTable.reaches(c, vpcPeering)))))",why:`A peering connection carries traffic only where both sides have routes. Clients send their requests through the route
table of their own subnet; without a route to the ranges of the BYOC VPC there, they find nothing. Every private subnet
of the peer may hold clients, so that a route in the main table alone does not help those with a table of their own.
`,fix:"Add a route (`aws_route`, `AWS::EC2::Route`) through the connection for the range of the BYOC VPC to each of these route tables.\nIf only some subnets hold clients, name their ranges with `--peer-cidr`; the others are left out then.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/network-aws","https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"],examples:[{language:"terraform",section:"Reported",title:"No routes in the peer",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "clients" {
  vpc_id     = aws_vpc.peer.id
  cidr_block = "10.1.0.0/20"
}

resource "aws_vpc_peering_connection" "clients" { # <- fail
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"terraform",section:"Accepted",title:"Every table of a private subnet, the public one needs none",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_internet_gateway" "peer" {
  vpc_id = aws_vpc.peer.id
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.peer.id
  cidr_block = "10.1.240.0/20"
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.peer.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.peer.id
  }
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}

resource "aws_subnet" "clients" {
  vpc_id     = aws_vpc.peer.id
  cidr_block = "10.1.0.0/20"
}

resource "aws_route" "byoc" {
  route_table_id            = aws_vpc.peer.main_route_table_id
  destination_cidr_block    = "10.0.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.clients.id
}

resource "aws_vpc_peering_connection" "clients" { # <- pass
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No routes in the peer, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  ClientSubnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Peer
      CidrBlock: 10.1.0.0/20

  Clients: # <- fail
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]},{language:"cloudformation",section:"Accepted",title:"The table of the clients leads there, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  ClientSubnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Peer
      CidrBlock: 10.1.0.0/20

  ClientTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Peer

  ClientAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref ClientSubnet
      RouteTableId: !Ref ClientTable

  Route:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref ClientTable
      DestinationCidrBlock: !GetAtt Vpc.CidrBlock
      VpcPeeringConnectionId: !Ref Clients

  Clients: # <- pass
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]}]},{id:"vpc-peering-is-routed-from-byoc-subnets",requirement:"BYOC-PEER-003",title:"The route table of each BYOC subnet leads to the clients through the peering connection",severity:"error",kind:"VpcPeering",profiles:["peering"],when:"vpcPeering.byoc && vpcPeering.byocVpc.subnets.exists(s, s.byoc && s.marked)",require:"vpcPeering.byocVpc.subnets.filter(s, s.byoc && s.marked).all(s, s.routeTable.routes.exists(r, r.vpcPeering == vpcPeering) && vpcPeering.clientCidrs.all(c, s.routeTable.reaches(c, vpcPeering)))",why:`ClickHouse answers through the route table of the subnet that a node or load balancer is in. Where that table has no
route to the range of a client, the answer is lost, and connections time out from time to time, depending on the zone
they meet. So each table that is in effect on a BYOC subnet needs the routes: with one table per zone, every one of
them, and for every range of the peer. A longer route to somewhere else takes its part of the range away.
`,fix:"Add a route (`aws_route`, `AWS::EC2::Route`) through the connection for each range of the peer to each of these route tables.\nIf clients use only some ranges of the peer, name those with `--peer-cidr`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/network-aws","https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html","https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html"],examples:[{language:"terraform",section:"Reported",title:"No routes",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" { # <- fail
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"terraform",section:"Accepted",title:"Every table leads there, one by a wider route, one by two halves",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "172.16.0.0/16"
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.byoc.id
  cidr_block = cidrsubnet("172.16.0.0/16", 6, count.index)
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table" "private" {
  count  = 2
  vpc_id = aws_vpc.byoc.id
}

resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private[count.index].id
}

resource "aws_route" "wide" {
  route_table_id            = aws_route_table.private[0].id
  destination_cidr_block    = "10.0.0.0/8"
  vpc_peering_connection_id = aws_vpc_peering_connection.clients.id
}

resource "aws_route" "half" {
  for_each                  = toset(["10.1.0.0/17", "10.1.128.0/17"])
  route_table_id            = aws_route_table.private[1].id
  destination_cidr_block    = each.key
  vpc_peering_connection_id = aws_vpc_peering_connection.clients.id
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" { # <- pass
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No routes, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients: # <- fail
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]},{language:"cloudformation",section:"Accepted",title:"Every table leads there, one by a wider route, one by two halves, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 172.16.0.0/16

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 172.16.0.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 172.16.4.0/22
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  TableA:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  TableB:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  AssociationA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateA
      RouteTableId: !Ref TableA

  AssociationB:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateB
      RouteTableId: !Ref TableB

  Wide:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref TableA
      DestinationCidrBlock: 10.0.0.0/8
      VpcPeeringConnectionId: !Ref Clients

  Low:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref TableB
      DestinationCidrBlock: 10.1.0.0/17
      VpcPeeringConnectionId: !Ref Clients

  High:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref TableB
      DestinationCidrBlock: 10.1.128.0/17
      VpcPeeringConnectionId: !Ref Clients

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients: # <- pass
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]}]},{id:"vpc-peering-is-routed-from-three-subnets",requirement:"BYOC-PEER-003",title:"Private subnets in three zones lead to the clients through the peering connection",severity:"error",kind:"VpcPeering",profiles:["peering"],when:"vpcPeering.byoc && vpcPeering.byocVpc.subnets.filter(s, s.byoc && s.assumed).map(s, s.zone).distinct().size() >= 3",require:"vpcPeering.byocVpc.subnets .filter(s, s.byoc && s.routeTable.routes.exists(r, r.vpcPeering == vpcPeering) && vpcPeering.clientCidrs.all(c, s.routeTable.reaches(c, vpcPeering))) .map(s, s.zone).distinct().size() >= 3",why:`ClickHouse answers through the route table of the subnet that a node or load balancer is in. Where that table has no
route to the range of a client, the answer is lost. No subnet is tagged for ClickHouse, so any three private subnets in
three zones would do, as long as each of their tables has routes to all ranges of the peer.
`,fix:'Add a route (`aws_route`, `AWS::EC2::Route`) through the connection for each range of the peer to the tables of the private subnets.\nTag the subnets that are meant with `clickhouse-byoc = "true"`, so that they are judged one by one.\n',sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/network-aws","https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"],examples:[{language:"terraform",section:"Reported",title:"No routes",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "private" {
  for_each          = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
  availability_zone = each.key
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" { # <- fail
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"terraform",section:"Accepted",title:"Three subnets lead there, an isolated one does not",flags:[],files:[{path:"main.tf",text:`locals {
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

resource "aws_vpc" "byoc" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, count.index)
  availability_zone = local.zones[count.index]
}

resource "aws_subnet" "isolated" {
  vpc_id            = aws_vpc.byoc.id
  cidr_block        = "10.0.48.0/20"
  availability_zone = "us-east-1a"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  route {
    cidr_block                = "10.1.0.0/16"
    vpc_peering_connection_id = aws_vpc_peering_connection.clients.id
  }
}

resource "aws_route_table_association" "private" {
  count          = 3
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}

resource "aws_vpc" "peer" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "clients" { # <- pass
  vpc_id      = aws_vpc.byoc.id
  peer_vpc_id = aws_vpc.peer.id
}
`}]},{language:"cloudformation",section:"Reported",title:"No routes, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients: # <- fail
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]},{language:"cloudformation",section:"Accepted",title:"Three subnets lead there, an isolated one does not, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]

  PrivateA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/20
      AvailabilityZone: us-east-1a

  PrivateB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.16.0/20
      AvailabilityZone: us-east-1b

  PrivateC:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.32.0/20
      AvailabilityZone: us-east-1c

  Isolated:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.48.0/20
      AvailabilityZone: us-east-1a

  Table:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc

  AssociationA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateA
      RouteTableId: !Ref Table

  AssociationB:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateB
      RouteTableId: !Ref Table

  AssociationC:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref PrivateC
      RouteTableId: !Ref Table

  Route:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref Table
      DestinationCidrBlock: 10.1.0.0/16
      VpcPeeringConnectionId: !Ref Clients

  Peer:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16

  Clients: # <- pass
    Type: AWS::EC2::VPCPeeringConnection
    Properties:
      VpcId: !Ref Vpc
      PeerVpcId: !Ref Peer
`}]}]},{id:"vpc-resolves-dns",requirement:"BYOC-NET-016",title:"DNS resolution is on in the BYOC VPC",severity:"error",kind:"Vpc",severity2025:"warning",profiles:["byo-vpc"],when:"vpc.byoc",require:"vpc.dnsSupport",why:`ClickHouse finds its control servers, its own endpoints and the AWS services by name and asks for working DNS in the
VPC. With \`enable_dns_support = false\`, the resolver that AWS provides in every VPC does not answer; EKS nodes cannot
register, and the gateway endpoint for S3 needs it too.
`,fix:"Remove `enable_dns_support = false` (CloudFormation: `EnableDnsSupport: false`); the default is `true`.\n",sources:["https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws","https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html","https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],examples:[{language:"terraform",section:"Reported",title:"Switched off",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false # <- fail
}
`}]},{language:"terraform",section:"Accepted",title:"Switched on",flags:[],files:[{path:"main.tf",text:`resource "aws_vpc" "byoc" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = true # <- pass
}
`}]},{language:"cloudformation",section:"Reported",title:"Switched off, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: false # <- fail
`}]},{language:"cloudformation",section:"Accepted",title:"Switched on, in CloudFormation",flags:[],files:[{path:"template.yaml",text:`Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: true # <- pass
`}]}]}],Oe=[{name:"Target",variable:"target",doc:"The environment that is meant for ClickHouse BYOC: a VPC and the subnets in it.",terraform:[],cloudformation:[],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"Its VPC."},{member:"region",type:"string",doc:"The region of its VPC."},{member:"regionOffering",type:"string",doc:'What ClickHouse offers in its region: "public", "private" or "none". BYOC needs a public one.'},{member:"subnets",type:"list(Subnet)",doc:"The BYOC subnets: given, else tagged, else all private ones of the VPC."},{member:"assumed",type:"bool",doc:"Whether the VPC was chosen only because it is the only one."},{member:"subnetsAssumed",type:"bool",doc:"Whether the subnets were chosen only because they are private."},{member:"zones",type:"list(string)",doc:"The different availability zones of its subnets."}]},{name:"Vpc",variable:"vpc",doc:"A virtual private cloud.",terraform:["aws_vpc","aws_default_vpc"],cloudformation:["AWS::EC2::VPC"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"region",type:"string",doc:"Its region: as given, or as the provider, its subnets' zones or its endpoints say."},{member:"cidrs",type:"list(Cidr)",doc:"All its ranges, IPv4 and IPv6, those associated later included."},{member:"dnsSupport",type:"bool",doc:"Whether the resolver of AWS answers in it. AWS switches it on by default."},{member:"dnsHostnames",type:"bool",doc:"Whether instances get DNS names. Off by default, but on in the default VPC of an account."},{member:"subnets",type:"list(Subnet)",doc:"The subnets that lie in it."},{member:"routeTables",type:"list(RouteTable)",doc:"Its route tables, the one that AWS makes with it included."},{member:"mainRouteTable",type:"RouteTable",doc:"The table of subnets that have no association of their own."},{member:"endpoints",type:"list(VpcEndpoint)",doc:"The endpoints in it, of any type and service."},{member:"internetGateways",type:"list(InternetGateway)",doc:"The internet gateways attached to it."},{member:"natGateways",type:"list(NatGateway)",doc:"The NAT gateways in it."},{member:"peerings",type:"list(VpcPeering)",doc:"The peering connections that it is an end of."},{member:"peeredCidrs",type:"list(Cidr)",doc:"The IPv4 ranges that clients come from: those of `--peer-cidr`, else those of all its peers. Of a peer outside the code, what the VPC routes to it."},{member:"byoc",type:"bool",doc:"Whether it is the VPC of a target."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."},{member:"capacity(int)",type:"int",doc:"How many disjoint blocks of a prefix length its IPv4 ranges hold: 2 of /23 in a /22."}]},{name:"Subnet",variable:"subnet",doc:"A range of addresses in one availability zone of a VPC.",terraform:["aws_subnet","aws_default_subnet"],cloudformation:["AWS::EC2::Subnet"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC it lies in."},{member:"region",type:"string",doc:"The region of its VPC."},{member:"cidr",type:"string",doc:"Its first IPv4 range, as it is written."},{member:"cidrs",type:"list(Cidr)",doc:"Its IPv4 ranges; none if it is IPv6 only."},{member:"zone",type:"string",doc:"Its availability zone by name, or by id where only that is written."},{member:"routeTable",type:"RouteTable",doc:"The route table in effect: the one associated with it, else the main table of its VPC."},{member:"public",type:"bool",doc:"Whether a route of its table, IPv4 or IPv6, leads to an internet gateway."},{member:"egress",type:"string",doc:'How it reaches the internet over IPv4: "nat-gateway", "internet-gateway" or "none". Unknown where the default route leads out of the code, as to a transit gateway.'},{member:"natGateways",type:"list(NatGateway)",doc:"The NAT gateways that its default route leads to."},{member:"endpoints",type:"list(VpcEndpoint)",doc:"The gateway endpoints that serve it through its route table."},{member:"mapsPublicIp",type:"bool",doc:"Whether network interfaces in it get public addresses. It says nothing about routes."},{member:"byoc",type:"bool",doc:"Whether it is one of the BYOC subnets of a target."},{member:"marked",type:"bool",doc:"Whether it is meant for ClickHouse by name or by tag, in whichever VPC it lies."},{member:"assumed",type:"bool",doc:"Whether it is a BYOC subnet only because none is marked."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"RouteTable",variable:"routeTable",doc:"A table of routes, in effect on the subnets that are associated with it or that have no other.",terraform:["aws_route_table","aws_default_route_table"],cloudformation:["AWS::EC2::RouteTable"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC it belongs to."},{member:"main",type:"bool",doc:"Whether it is the main table of its VPC."},{member:"routes",type:"list(Route)",doc:"Its routes, inline or as resources of their own; the implicit local ones are left out."},{member:"endpoints",type:"list(VpcEndpoint)",doc:"The gateway endpoints associated with it."},{member:"subnets",type:"list(Subnet)",doc:"The subnets that it is in effect on."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."},{member:"reaches(Cidr, VpcPeering)",type:"bool",doc:"Whether all of a range is routed to a peering connection, by one route or several, with no route of higher precedence to somewhere else."}]},{name:"Route",variable:"route",doc:"Where a route table sends traffic to a range of addresses.",terraform:["aws_route"],cloudformation:["AWS::EC2::Route"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"destination",type:"Cidr",doc:"The range of addresses. Unknown for a prefix list, whose ranges are not in the code."},{member:"destinationText",type:"string",doc:"The range or the prefix list, as it is written."},{member:"default",type:"bool",doc:"Whether it leads to 0.0.0.0/0, or to one half of it while the other half goes the same way."},{member:"version",type:"int",doc:"4 or 6, by its destination."},{member:"targetType",type:"string",doc:'What it leads through: "local", "internet-gateway", "egress-only-internet-gateway", "nat-gateway", "transit-gateway", "vpc-peering", "vpc-endpoint", "network-interface", "virtual-private-gateway", "core-network", "carrier-gateway", "local-gateway", or "none" if nothing is written.'},{member:"internetGateway",type:"InternetGateway",doc:"The internet gateway it leads to; null if it leads to something else."},{member:"natGateway",type:"NatGateway",doc:"The NAT gateway it leads to; null if it leads to something else."},{member:"vpcPeering",type:"VpcPeering",doc:"The peering connection it leads to; null if it leads to something else."}]},{name:"InternetGateway",variable:"internetGateway",doc:"What connects a VPC to the internet, in both directions.",terraform:["aws_internet_gateway"],cloudformation:["AWS::EC2::InternetGateway"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC it is attached to; null if to none."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"NatGateway",variable:"natGateway",doc:"What lets private subnets reach the internet without being reached from there.",terraform:["aws_nat_gateway"],cloudformation:["AWS::EC2::NatGateway"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC of its subnet; a regional gateway names its own."},{member:"subnet",type:"Subnet",doc:"The subnet it is placed in; null for a regional gateway."},{member:"connectivityType",type:"string",doc:'"public", which is the default, or "private".'},{member:"availabilityMode",type:"string",doc:'"zonal", which is the default, or "regional".'},{member:"hasAddress",type:"bool",doc:"Whether an elastic IP address is allocated to it in the code."},{member:"byoc",type:"bool",doc:"Whether the default route of a BYOC subnet leads to it."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"VpcEndpoint",variable:"vpcEndpoint",doc:"A private way from a VPC to a service of AWS or of somebody else.",terraform:["aws_vpc_endpoint"],cloudformation:["AWS::EC2::VPCEndpoint"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC it lies in."},{member:"service",type:"string",doc:'The short name of the service: "s3", "s3express", "ecr.api". It may be known although the region is not.'},{member:"serviceName",type:"string",doc:"The full name of the service, as it is written."},{member:"serviceRegion",type:"string",doc:"The region whose service it connects to."},{member:"region",type:"string",doc:"The region of its VPC."},{member:"type",type:"string",doc:'"Gateway", which is the default, "Interface" or another type that AWS has.'},{member:"routeTables",type:"list(RouteTable)",doc:"The route tables that it adds its routes to."},{member:"byoc",type:"bool",doc:"Whether it lies in the VPC of a target."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"VpcPeering",variable:"vpcPeering",doc:"A peering connection between two VPCs. One that is requested outside the code is known by the routes that use it.",terraform:["aws_vpc_peering_connection"],cloudformation:["AWS::EC2::VPCPeeringConnection"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"requester",type:"Vpc",doc:"The VPC that asks for it, the `vpc_id` of the connection."},{member:"accepter",type:"Vpc",doc:"The VPC that accepts it, the `peer_vpc_id` of the connection."},{member:"byoc",type:"bool",doc:"Whether one of its ends is the VPC of a target."},{member:"byocVpc",type:"Vpc",doc:"The end that is the VPC of a target."},{member:"peerVpc",type:"Vpc",doc:"The other end, where clients are."},{member:"peerIsDeclared",type:"bool",doc:"Whether the other end is declared in the code, so that its route tables can be judged."},{member:"peerCidrs",type:"list(Cidr)",doc:"All ranges of the peer, IPv4 and IPv6: those of its VPC, or for a peer outside the code those of `--peer-cidr`."},{member:"clientCidrs",type:"list(Cidr)",doc:"The IPv4 ranges that clients connect from: those of `--peer-cidr` that lie in the peer, else all of the peer. Of a peer outside the code, the ranges that are routed to it and possibly others."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"SecurityGroup",variable:"securityGroup",doc:"What decides which traffic reaches the network interfaces it is attached to, and which may leave them.",terraform:["aws_security_group","aws_default_security_group"],cloudformation:["AWS::EC2::SecurityGroup"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"groupName",type:"string",doc:"Its own name, or the beginning of it where only that is written."},{member:"description",type:"string",doc:"What it says of itself; null if nothing is written."},{member:"vpc",type:"Vpc",doc:"The VPC it lies in."},{member:"ingress",type:"list(SecurityGroupRule)",doc:"Its rules for what comes in, in all spellings."},{member:"egress",type:"list(SecurityGroupRule)",doc:"Its rules for what goes out. Without any, nothing goes out of a group of Terraform, and everything out of one of CloudFormation."},{member:"loadBalancers",type:"list(LoadBalancer)",doc:"The load balancers that it is attached to."},{member:"byoc",type:"bool",doc:"Whether it lies in the VPC of a target."},{member:"serving",type:"bool",doc:'Whether clients of ClickHouse pass it: `--client-security-group` names it, or it lies in the VPC of a target and is tagged `clickhouse-byoc = "true"` or attached to a network load balancer there.'},{member:"mentionsClickHouse",type:"bool",doc:"Whether its name, its description or its `Name` tag speaks of ClickHouse."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."},{member:"admits(Cidr, int)",type:"bool",doc:"Whether it lets all of a range in on a TCP port."}]},{name:"SecurityGroupRule",variable:"securityGroupRule",doc:"What a security group lets in or out, inside the group or as a resource of its own.",terraform:["aws_security_group_rule","aws_vpc_security_group_ingress_rule","aws_vpc_security_group_egress_rule"],cloudformation:["AWS::EC2::SecurityGroupIngress","AWS::EC2::SecurityGroupEgress"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"securityGroup",type:"SecurityGroup",doc:"The group that it belongs to."},{member:"direction",type:"string",doc:'"ingress" or "egress".'},{member:"protocol",type:"string",doc:'"tcp", "udp", "icmp", another name or number, or "-1" for all protocols.'},{member:"fromPort",type:"int",doc:"The first port; 0 for all protocols."},{member:"toPort",type:"int",doc:"The last port, itself included; 65535 for all protocols."},{member:"cidrs",type:"list(Cidr)",doc:"The ranges of addresses that it names, IPv4 and IPv6."},{member:"referencedGroups",type:"list(SecurityGroup)",doc:"The groups whose members it is about, other than its own."},{member:"self",type:"bool",doc:"Whether it is about the members of its own group."},{member:"prefixLists",type:"list(string)",doc:"The prefix lists that it names. Their ranges are not in the code."},{member:"covers(int)",type:"bool",doc:"Whether it is about a TCP port."}]},{name:"LoadBalancer",variable:"loadBalancer",doc:"A load balancer of the second generation: network, application or gateway.",terraform:["aws_lb","aws_alb"],cloudformation:["AWS::ElasticLoadBalancingV2::LoadBalancer"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"vpc",type:"Vpc",doc:"The VPC that its subnets lie in."},{member:"type",type:"string",doc:'"application", which is the default, "network" or "gateway".'},{member:"internal",type:"bool",doc:"Whether it has private addresses only. By default it faces the internet."},{member:"subnets",type:"list(Subnet)",doc:"The subnets that it is placed in."},{member:"securityGroups",type:"list(SecurityGroup)",doc:"The security groups attached to it. A network load balancer without any lets everything in."},{member:"byoc",type:"bool",doc:"Whether it lies in the VPC of a target."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."},{member:"admits(Cidr, int)",type:"bool",doc:"Whether its security groups together let all of a range in on a TCP port."}]},{name:"Role",variable:"role",doc:"An IAM role: who may take it, and what it allows then.",terraform:["aws_iam_role"],cloudformation:["AWS::IAM::Role"],members:[{member:"name",type:"string",doc:"Its name. Of a name that is made up only the beginning is known."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"nameMadeUp",type:"bool",doc:"Whether Terraform or AWS makes up the name, as with `name_prefix`."},{member:"path",type:"string",doc:'The path in front of its name; "/" by default.'},{member:"trust",type:"list(Statement)",doc:"The statements of its trust policy."},{member:"grants",type:"list(Statement)",doc:"The statements of all its policies: inline, managed, and attached by resources of their own. Of AWS's own policies only AdministratorAccess and PowerUserAccess are known."},{member:"management",type:"bool",doc:"Whether it is meant to be the role that ClickHouse manages the account with: its name, label, tag or trust says so."},{member:"onboarding",type:"Onboarding",doc:"ClickHouse's own module or template that makes it; null if none does."},{member:"declared",type:"bool",doc:"Whether the code creates it, rather than naming one that exists."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"Policy",variable:"policy",doc:"A managed policy of the account, which roles can share.",terraform:["aws_iam_policy"],cloudformation:["AWS::IAM::ManagedPolicy"],members:[{member:"name",type:"string",doc:"Its name; null if the code leaves it to AWS."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"statements",type:"list(Statement)",doc:"What it allows and denies."},{member:"tag(string)",type:"string",doc:'The value of a tag; `""` if there is no such tag.'},{member:"hasTag(string)",type:"bool",doc:"Whether there is a tag of that name, whatever its value."}]},{name:"Onboarding",variable:"onboarding",doc:"ClickHouse's own Terraform module or CloudFormation template in use: a call of the module, or a stack of the template.",terraform:["aws_cloudformation_stack","aws_cloudformation_stack_set"],cloudformation:["AWS::CloudFormation::Stack","AWS::CloudFormation::StackSet"],members:[{member:"name",type:"string",doc:"Its `Name` tag if that is known and not empty, else its address."},{member:"address",type:"string",doc:"Where it stands in the code, as the language prints it."},{member:"language",type:"string",doc:'What it is written in: "terraform" or "cloudformation"; `""` if it lives outside the code.'},{member:"makes",type:"string",doc:'"management", which is the role that ClickHouse assumes, or "per-infra", which are the roles of one infrastructure.'},{member:"form",type:"string",doc:'"module"; "archive", which is a module as it was published in 2025; or "template".'},{member:"environment",type:"string",doc:'Which of ClickHouse\'s environments it is for: `byoc_env`, "production" by default.'},{member:"externalId",type:"string",doc:'Whether it is given an external id: "given", "missing", "empty" or "placeholder". What comes from a variable or a secret is "given".'},{member:"input(string)",type:"string",doc:"An input by the name that the module has for it; `null` if it is not written. Parameters of the template go by the same names."}]},{name:"Cidr",variable:"cidr",doc:"A network in CIDR notation, such as `10.0.0.0/16`. Much of it may be known although its text is not.",terraform:[],cloudformation:[],members:[{member:"text",type:"string",doc:"As it is written."},{member:"prefixLength",type:"int",doc:"23 of `10.0.2.0/23`. The smaller it is, the larger is the network."},{member:"version",type:"int",doc:"4 or 6."},{member:"addresses",type:"int",doc:"How many addresses an IPv4 network has: 512 for a /23."},{member:"contains(Cidr)",type:"bool",doc:"Whether all of another network lies in it."},{member:"overlaps(Cidr)",type:"bool",doc:"Whether it shares an address with another network."}]},{name:"Statement",variable:"statement",doc:"One statement of a policy: who may do what, and under which conditions. Both a single text and a list of texts are read as a list.",terraform:[],cloudformation:[],members:[{member:"sid",type:"string",doc:'What it is called; `""` if it has no name.'},{member:"effect",type:"string",doc:'"Allow" or "Deny".'},{member:"actions",type:"list(string)",doc:"Its actions as they are written, wildcards included. Unknown where it has `NotAction`."},{member:"resources",type:"list(Arn)",doc:"Its resources as they are written, wildcards included. Unknown where it has `NotResource`."},{member:"principals",type:"list(Principal)",doc:"Whom it is about; only statements of trust policies name anybody."},{member:"conditions",type:"list(Condition)",doc:"What must hold besides."},{member:"externalId",type:"string",doc:'How it demands `sts:ExternalId`: "demanded"; "none"; "optional", as with `StringEqualsIfExists`; "wildcard"; "placeholder", such as `changeme`; or "empty". What comes from a variable or a secret is "demanded".'},{member:"allows(string)",type:"bool",doc:'Whether it allows an action that fits: `allows("eks:Create*")`. Case does not matter. Unknown where another statement may deny it again, and for `NotAction`.'},{member:"changes(string)",type:"list(Arn)",doc:'The resources of a service that it allows to be changed, none if it only reads: `changes("eks")`.'}]},{name:"Principal",variable:"principal",doc:"Somebody whom a statement of a trust policy names.",terraform:[],cloudformation:[],members:[{member:"type",type:"string",doc:'"AWS", "Service", "Federated" or "CanonicalUser". Anybody, which is `"*"`, is "AWS".'},{member:"text",type:"string",doc:"The ARN, account id, service or provider, as it is written."},{member:"account",type:"string",doc:'The account of an AWS principal, written as an id or within an ARN; `"*"` is any, and `""` is none.'}]},{name:"Condition",variable:"condition",doc:"What must hold besides, so that a statement counts. All conditions of a statement must hold.",terraform:[],cloudformation:[],members:[{member:"test",type:"string",doc:'How it compares: "StringEquals", "StringLikeIfExists", "ForAnyValue:StringLike".'},{member:"key",type:"string",doc:'What it looks at, as it is written: "sts:ExternalId". Keys have no case: ask with `about`.'},{member:"values",type:"list(string)",doc:"What it compares with. One of them is enough."},{member:"about(string)",type:"bool",doc:"Whether it looks at a key, in whatever case the key is written."}]},{name:"Arn",variable:"arn",doc:"The name of a resource, or a pattern for names: `arn:aws:eks:*:*:cluster/clickhouse-cloud-*`. A lone `*` has `*` in each of its parts.",terraform:[],cloudformation:[],members:[{member:"text",type:"string",doc:"As it is written."},{member:"partition",type:"string",doc:'"aws", "aws-cn", "aws-us-gov".'},{member:"service",type:"string",doc:'The service, such as "eks".'},{member:"region",type:"string",doc:'The region; `""` for services that have none.'},{member:"account",type:"string",doc:'The account id; `""` for services that need none.'},{member:"resource",type:"string",doc:"All that follows. It may be known although region and account are not."}]}];var E="byoc-preflight",z="scan";function Fe(e,t){let n=t.map(r=>({...r,options:r.options.filter(({isHidden:a})=>!a)}));return`${Wt[e](n).join(`
`)}
`}var Wt={bash:Bt,zsh:Nt,fish:Ft},Q=e=>`# Completions for ${e}, made by: ${E} completions ${e}`;function Bt(e){let t=e.map(({name:s})=>s),n=new Map([...Ne(e)].filter(([s])=>s!=="")),o=Ne(e).get("")??[],r=e.map(({name:s,options:i})=>`      ${s}) words="${i.flatMap(ze).join(" ")}" ;;`),a=e.flatMap(({name:s,argument:i})=>i&&i.choices.length>0?[`      ${s}) words="${i.choices.join(" ")}" ;;`]:[]);return[Q("bash"),"_byoc_preflight() {",'  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=""',`  local command=${z}`,'  if [[ $cur == "=" ]]; then cur=""','  elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi',"  if ((COMP_CWORD > 1)); then","    case ${COMP_WORDS[1]} in",`      ${t.join("|")}) command=\${COMP_WORDS[1]} ;;`,"    esac","  fi","  COMPREPLY=()",'  case "$command $prev" in',...[...n].map(([s,i])=>`    ${i.join("|")}) ${s}; return ;;`),...o.length>0?[`    ${o.join("|")}) return ;;`]:[],"  esac","  if [[ $cur == -* ]]; then","    case $command in",...r,"    esac","  elif ((COMP_CWORD == 1)); then",`    words="${t.join(" ")}"`,"  else","    case $command in",...a,"    esac","  fi",'  COMPREPLY=($(compgen -W "$words" -- "$cur"))',"}",`complete -o bashdefault -o default -F _byoc_preflight ${E}`]}function Ne(e){let t=e.flatMap(({name:o,options:r})=>r.flatMap(({value:a,...s})=>a?ze(s).map(i=>({name:o,flag:i,answer:Ot(a)})):[])),n=new Map;for(let{name:o,flag:r,answer:a}of t){let i=t.every(l=>l.flag!==r||l.answer===a)?`*" ${r}"`:`"${o} ${r}"`,c=n.get(a)??[];c.includes(i)||n.set(a,[...c,i])}return n}function Ot({kind:e,choices:t}){return t.length>0?`COMPREPLY=($(compgen -W "${t.join(" ")}" -- "$cur"))`:e==="directory"?'COMPREPLY=($(compgen -d -- "$cur"))':""}function Nt(e){return[`#compdef ${E}`,Q("zsh"),"_byoc_preflight() {",`  local command=${z}`,"  local -a commands","  commands=(",...e.map(({name:t,description:n})=>`    ${v(`${t}:${He(n)}`)}`),"  )","  if ((CURRENT > 2)) && ((${commands[(I)${words[2]}:*]})); then","    command=${words[2]}","    shift words","    ((CURRENT--))","  elif ((CURRENT == 2)) && [[ ${words[2]} != -* ]]; then","    _describe command commands","  fi","  case $command in",...e.flatMap(({name:t,argument:n,options:o})=>[`    ${t})`,"      _arguments -s -S \\",...o.map(r=>`        ${Gt(r)} \\`),`        ${n?v(`*:${n.name}:${$e(n)}`):""}`.trimEnd(),"      ;;"]),"  esac","}",'_byoc_preflight "$@"']}function Gt({short:e,long:t,description:n,isRepeatable:o,value:r}){let a=`[${He(n).replace(/[[\]]/g,"\\$&")}]`,s=r?`:${r.name}:${$e(r)}`:"",i=r?`${t}=`:t;return e===void 0?v(`${o?"*":""}${i}${a}${s}`):`${v(o?"*":`(${e} ${t})`)}{${r?`${e}+`:e},${i}}${v(`${a}${s}`)}`}function $e({kind:e,choices:t}){return t.length>0?`(${t.join(" ")})`:{file:"_files",directory:"_files -/",text:" "}[e]}function Ft(e){let t=e.map(({name:o})=>o).filter(o=>o!==z),n=o=>o===z?`not __fish_seen_subcommand_from ${t.join(" ")}`:`__fish_seen_subcommand_from ${o}`;return[Q("fish"),...e.map(({name:o,description:r})=>["complete","-c",E,"-n","__fish_use_subcommand","-a",o,"-d",v(r)].join(" ")),...e.flatMap(({name:o,argument:r,options:a})=>[...r?[Ge(n(o),[],r)]:[],...a.map(s=>{let{short:i,long:c,description:l,value:d}=s,p=[...i===void 0?[]:["-s",i.slice(1)],"-l",c.slice(2),"-d",v(l)];return Ge(n(o),p,d)})])]}function Ge(e,t,n){let o=["complete","-c",E,"-n",v(e),...t],r=t.length>0;return n?n.choices.length>0?[...o,r?"-x":"-f","-a",v(n.choices.join(" "))].join(" "):n.kind==="directory"?[...o,r?"-x":"-f","-a","'(__fish_complete_directories)'"].join(" "):[...o,n.kind==="file"?r?"-r -F":"-F":"-x"].join(" "):o.join(" ")}var ze=({short:e,long:t})=>e===void 0?[t]:[e,t],He=e=>e.replaceAll(":","\\:"),v=e=>`'${e.replaceAll("'","\u2019")}'`;var H=[20,19];function qe(e){let{scan:t}=e;return[$t(e.node),zt(e),Ht(e),Mt(e),..."refusal"in t?[te("scan",t.refusal,"Settle this first; the rest could not be looked at.")]:[qt(e),...Dt(t)],...Lt(e)]}function $t(e){let[t=0,n=0]=e.split(".").map(Number);return t<H[0]||t===H[0]&&n<H[1]?te("node",e,`Use Node ${H.join(".")} or newer.`):g("node",e)}function zt({git:e}){return"version"in e?g("git",e.version.replace("git version ","")):y("git",`cannot be run (${e.refusal})`,"Install git: without it ignored files count, and no commits can be compared.")}function Ht({repository:e}){return e!==void 0?g("repository",e):y("repository","none here","All files below the directory are looked at. Run this in a git repository.")}function Mt({listed:e}){let{files:t,remarks:n}=e,o=`${t} that may hold infrastructure code`,[r]=n;return t===0?y("files",o,"Run this where Terraform or CloudFormation is."):r===void 0?g("files",o):y("files",o,r)}function qt({config:e}){return e===void 0?g("configuration","none; `byoc-preflight init` writes one"):g("configuration",e)}function Dt({report:e,modules:t,templates:n}){let{unanalysed:o,analysed:r}=e.files,a=jt(e.results);return[t+n===0?y("languages","neither Terraform nor CloudFormation","There is nothing to check."):g("languages",`${M(t,"root module")}, ${M(n,"template")}`),...Yt(e),o.length===0?g("analysed",M(r,"file")):te("analysed",`${M(o.length,"file")} could not be: ${Me(o.map(({file:i,reason:c})=>`${i} ${c}`))}`,"A scan ends with exit code 4 until this is settled, and says more about each."),a.length===0?g("modules","none that results depend on is missing"):y("modules",`results depend on ${Me(a)}, whose source is not on disk`,"Run `terraform init -backend=false` in the root modules.")]}function Yt({targets:e,notices:t}){let[n]=t;return e.length===0?[y("target","none",n??"Name the VPC that is meant for BYOC with `--target`.")]:e.map(({address:o,root:r,region:a,assumed:s,why:i})=>{let c=r===""||r==="."?"":` in ${r}`,l=`${o}${c} (${a??"region not known"}; ${i})`;return s?y("target",l,"It is assumed. Say it in byoc-preflight.yaml (`target:`) or tag it `clickhouse-byoc`."):a===void 0?y("target",l,"Say the region in byoc-preflight.yaml or with `--region`."):g("target",l)})}function Lt({history:e}){if(!e)return[];let{commits:t,isShallow:n,isCi:o}=e;return o&&n&&t<2?[y("history","one commit","There is no base to compare with. Set `fetch-depth: 2` for actions/checkout, or what it is called elsewhere.")]:[g("history",n?"shallow, with a base to compare with":"complete")]}function jt(e){let t=e.flatMap(n=>n.verdict==="unknown"?n.reasons:[]);return[...new Set(t.filter(({settledBy:n})=>n.includes("terraform init")).map(({input:n})=>n))].sort()}var ee=5,Me=e=>e.length>ee?`${e.slice(0,ee).join(", ")} and ${e.length-ee} more`:e.join(", "),M=(e,t)=>`${e} ${t}${e===1?"":"s"}`,g=(e,t)=>({name:e,status:"ok",found:t}),y=(e,t,n)=>({name:e,status:"warn",found:t,advice:n}),te=(e,t,n)=>({name:e,status:"problem",found:t,advice:n});function De(e,t){let n=e.createHelp().visibleCommands(e);return n.map(o=>{let[r]=o.registeredArguments,a=Kt[o.name()],s=a==="commands"?n.map(i=>i.name()):a==="names"?t:r?.argChoices??[];return{name:o.name(),description:o.description(),usage:[o.name(),o.usage()].filter(i=>i!=="").join(" "),...r&&{argument:Ye(r.name(),s)},options:[...o.options.map(Ut),Zt]}})}var Kt={explain:"names",help:"commands"},Zt={short:"-h",long:"--help",flags:"-h, --help",group:"",description:"print this",isHidden:!1,isRepeatable:!1};function Ut(e){let{short:t,long:n,description:o,flags:r,hidden:a,argChoices:s,helpGroupHeading:i}=e,c=/<(.+)>/.exec(r)?.[1];return{...t!==void 0&&{short:t},long:n??"",flags:r,group:i??"Options:",description:o,isHidden:a,isRepeatable:/\brepeatable\b/.test(o),...c!==void 0&&{value:Ye(c,s??[])}}}var Jt={file:"file",paths:"file",files:"file",dir:"directory"},Ye=(e,t)=>({name:e,kind:Jt[e]??"text",choices:t});var W=require("node:fs"),L=require("node:path");var ne="byoc-preflight.yaml";var b=require("node:fs"),ce=require("node:path");function oe(e){return e instanceof Error&&"code"in e?String(e.code):""}var T=mt(require("node:path"),1);function Le(e,t,n=T.default){let o=n.relative(t,e);return o!==".."&&!o.startsWith(`..${n.sep}`)&&!n.isAbsolute(o)}function je(e,t,n=T.default){return n.relative(e,t).split(n.sep).join("/")}var Ke={refusal:"lies outside the repository"},re={refusal:"lies in git's own directory"},Xt={refusal:"has a name that Windows gives another meaning"};function ae(e,t=process.platform==="win32"){if(e.includes("\0")||e.startsWith("/"))return Ke;let n=[];for(let o of e.split("/"))if(!(o===""||o===".")){if(o!=="..")n.push(o);else if(n.pop()===void 0)return Ke}return n.some(q)?re:t&&n.some(en)?Xt:n.join("/")}var Qt=e=>/[^ -~]/.test(e)||e.toLowerCase().includes("git");function q(e){if(!Qt(e))return!1;let t=e.replace(new RegExp("\\p{Default_Ignorable_Code_Point}","gu"),"").toLowerCase();return t===".git"||t==="git~1"}function en(e){return/[\\:]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i.test(e)}function tn(e){return e==="win32"||e==="darwin"?t=>t.normalize("NFC").toLowerCase():t=>t}var Xn=tn(process.platform);var ie=1024*1024,nn={file:5*ie,total:500*ie};function Xe(e,t=nn){let n=new Map,o=new Set,r=new Set,a=0;function s(c){let l=n.get(c);if(l!==void 0)return l;let d=Ze(e,c);return n.set(c,d),d}function i(c){let l=ae(c);if(typeof l!="string")return l;let d=l.lastIndexOf("/"),p=s(d===-1?"":l.slice(0,d));if(typeof p!="string")return p;let m=(0,ce.join)(p,l.slice(d+1)),_=Ue(m);if(!("refusal"in _)&&_.isSymbolicLink()){let O=Ze(e,l);if(typeof O!="string")return O;let K=Ue(O);return"refusal"in K?K:{real:O,stats:K}}return"refusal"in _?_:{real:m,stats:_}}return{list(c){let l=ae(c);if(typeof l!="string")return[];let d=s(l);if(typeof d!="string")return[];try{return(0,b.readdirSync)(d,{withFileTypes:!0}).filter(({name:p})=>!q(p)).map(p=>{let{name:m}=p;if(!p.isSymbolicLink())return{name:m,kind:Je(p.isDirectory())};let _=i(l===""?m:`${l}/${m}`);return{name:m,kind:Je("real"in _&&_.stats.isDirectory())}}).sort((p,m)=>p.name<m.name?-1:1)}catch(p){let m=oe(p);return m!=="ENOENT"&&m!=="ENOTDIR"&&r.add(l),[]}},read(c){let l=i(c);if("refusal"in l)return l;let{real:d,stats:p}=l,m=Qe(p,t);if(m!==void 0)return{refusal:m};if(!o.has(d)){if(a+p.size>t.total)return{refusal:`is beyond the ${et(t.total)} that one run reads`};o.add(d),a+=p.size}return rn(d,t)},unlisted:()=>[...r].sort()}}function Ze(e,t){try{let n=b.realpathSync.native((0,ce.join)(e,t));return Le(n,e)?je(e,n).split("/").some(q)?re:n:{refusal:"is or lies behind a link that leaves the repository"}}catch(n){return D(n)}}function Ue(e){try{return(0,b.lstatSync)(e)}catch(t){return D(t)}}var on={ENOENT:"does not exist",ENOTDIR:"does not exist",ELOOP:"is a link that leads to itself",EACCES:"cannot be read: permission denied",EPERM:"cannot be read: permission denied",ENAMETOOLONG:"has a name that is too long"};function D(e){let t=oe(e);if(t==="")throw e;return{refusal:on[t]??`cannot be read: ${t}`}}function Qe(e,t){return e.isDirectory()?"is a directory":e.isFIFO()?"is a named pipe, not a regular file":e.isSocket()?"is a socket, not a regular file":e.isFile()?e.size>t.file?`is larger than ${et(t.file)}`:void 0:"is a device, not a regular file"}function rn(e,t){let n;try{let{O_RDONLY:o,O_NOFOLLOW:r,O_NONBLOCK:a}=b.constants;n=(0,b.openSync)(e,o|(r??0)|(a??0))}catch(o){return D(o)}try{let o=(0,b.fstatSync)(n),r=Qe(o,t);return r===void 0?an(n,o.size):{refusal:r}}catch(o){return D(o)}finally{(0,b.closeSync)(n)}}var se=new Uint8Array(64*1024);function an(e,t){let n=t<=se.length?se:new Uint8Array(t),o=0;for(;o<t;){let r=(0,b.readSync)(e,n,o,t-o,null);if(r===0)break;o+=r}return{bytes:n===se?n.slice(0,o):n.subarray(0,o)}}function Je(e){return e?"directory":"file"}function et(e){return`${Math.round(e/ie)} MB`}var Y=require("node:fs"),le=require("node:path");function R(e,t){return(0,Y.lstatSync)((0,le.join)(e,t),{throwIfNoEntry:!1})!==void 0}function tt({roots:e,templates:t,targets:n,hooks:o,ci:r}){let a=(i,c)=>`${i} ${c}${i===1?"":"s"}`,[s]=n;return[...e.length>0?[`Terraform (${a(e.length,"root module")})`]:[],...t.length>0?[`CloudFormation (${a(t.length,"template")})`]:[],...s?[`the target ${u(s.address)}`]:[],...r.has("github")?["workflows of GitHub"]:[],...o].join(", ")}function nt(e,{roots:t,targets:n}){let o=r=>(0,W.statSync)((0,L.join)(e,r),{throwIfNoEntry:!1})?.isDirectory()===!0;return{roots:t.filter(o).map(r=>({path:r,varFiles:un(e,r)})),templates:t.filter(r=>!o(r)),targets:n,hooks:new Set(sn.filter(([,r])=>r.some(a=>ln(e,a))).map(([r])=>r)),ci:new Set([...R(e,".github")?["github"]:[],...cn.some(r=>R(e,r))?["other"]:[]])}}var sn=[["pre-commit",[".pre-commit-config.yaml"]],["lefthook",["lefthook.yml","lefthook.yaml",".lefthook.yml",".lefthook.yaml"]],["husky",[".husky"]],["lint-staged",[".lintstagedrc",".lintstagedrc.json",".lintstagedrc.yaml",".lintstagedrc.yml","lint-staged.config.js","lint-staged.config.mjs","package.json#lint-staged"]]],cn=[".gitlab-ci.yml",".circleci","Jenkinsfile","azure-pipelines.yml","bitbucket-pipelines.yml",".buildkite"];function ln(e,t){let[n="",o]=t.split("#");if(o===void 0||!R(e,n))return o===void 0&&R(e,n);try{let r=JSON.parse(pe(e,n));return typeof r=="object"&&r!==null&&Object.hasOwn(r,o)}catch{return!1}}function ot(e,t){return pe(e,t).includes("byoc-preflight")}function rt(e){return R(e,ue)?(0,W.readdirSync)((0,L.join)(e,ue),{encoding:"utf8"}).sort().filter(n=>/\.ya?ml$/.test(n)).map(n=>`${ue}/${n}`).find(n=>pe(e,n).includes("/byoc-preflight@")):void 0}var ue=".github/workflows";function pe(e,t){let n=Xe(e).read(t);return"refusal"in n?"":new TextDecoder().decode(n.bytes)}function un(e,t){return(0,W.readdirSync)((0,L.join)(e,t),{encoding:"utf8"}).filter(n=>/\.tfvars(?:\.json)?$/.test(n)).filter(n=>!/^terraform\.tfvars|\.auto\.tfvars/.test(n)).map(n=>t===""||t==="."?n:`${t}/${n}`).sort()}var he=".github/workflows/byoc-preflight.yml",st=".pre-commit-config.yaml";function it(e){let{hooks:t,ci:n}=e;return{files:[{path:ne,text:pn(e)},...n.has("github")||!n.has("other")?[{path:he,text:mn}]:[],...t.size===0?[{path:st,text:de}]:[]],entries:[...t].map(o=>bn[o])}}function pn({targets:e,roots:t,templates:n}){return`${["# What byoc-preflight is told about this repository. All of it is optional:","# docs/configuration.md of byoc-preflight has the rest.","",...dn(e),"","# What this repository is for; without it all that is found is judged.","# profiles: [byo-vpc, byo-iam, peering]","","# Severity from which a finding fails: error, warning, info or none.","fail-on: error","","# true fails also for what cannot be decided.","strict: false",...hn(t),...n.length>0?["","# Parameters of all templates, as text.","# parameters:","#   Environment: prod"]:[]].join(`
`)}
`}function dn(e){let[t,...n]=e.filter(({address:c})=>j(c));if(!t)return["# The VPC that is meant for BYOC, by its address. None was found.","# target: aws_vpc.byoc","# region: us-east-1"];let{address:o,region:r,why:a}=t,s=n.length>0,i=s?"# ":"";return[`# The VPC that is meant for BYOC: ${s?"one of those that were found":u(a)}.`,`${i}target: ${B(o)}`,...n.map(c=>`# target: ${B(c.address)}`),r!==void 0&&j(r)?`${i}region: ${B(r)}`:"# region: us-east-1"]}function hn(e){let t=e.map(({path:n,varFiles:o})=>({path:n,varFiles:o.filter(j)})).filter(({path:n,varFiles:o})=>j(n)&&o.length>0);return t.length===0?[]:["","# What Terraform is run with in a root module; take the values files of one environment.","# roots:",...t.flatMap(({path:n,varFiles:o})=>[`#   - path: ${B(n)}`,`#     var-files: [${o.map(B).join(", ")}]`])]}var j=e=>u(e)===e,B=e=>/^(?!(?:true|false|null)$)[A-Za-z][\w./-]*$/i.test(e)?e:JSON.stringify(e),mn=`name: BYOC readiness
on: pull_request
permissions: {}
jobs:
  preflight:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the base too, to tell what is new
          persist-credentials: false
      - uses: OWNER/byoc-preflight@COMMIT
`,de=`repos:
  - repo: https://github.com/OWNER/byoc-preflight
    rev: COMMIT
    hooks:
      - id: byoc-preflight
`,at="*.{tf,tofu,tfvars,tftpl,yaml,yml,json,template}",bn={"pre-commit":{path:st,what:"under `repos:`",text:de.slice(de.indexOf(`
`)+1)},lefthook:{path:"lefthook.yml",what:"under `jobs:` of `pre-commit:`",text:`    - name: byoc-preflight
      glob: "${at}"
      run: node_modules/.bin/byoc-preflight hook {staged_files}
`},husky:{path:".husky/pre-commit",what:"as a line, unless lint-staged runs there",text:`byoc-preflight hook --staged
`},"lint-staged":{path:"the configuration of lint-staged",what:"as a pattern",text:`"${at}": "byoc-preflight hook"
`}};0&&(module.exports={WORKFLOW_FILE,completions,diagnose,foundAt,grammarOf,inventory,kindPages,mentionsUs,prettyChecks,prettyKind,prettyRequirement,prettyRule,proposalFor,rulePages,workflowUsingUs});
