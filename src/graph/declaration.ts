import type { Span } from "../source/file.ts";
import type { Because } from "../value/reason.ts";
import type { ObjectValue, Value } from "../value/value.ts";

/** What a front end found: one instance of a resource, data source or module call. */
export interface Declaration {
  readonly language: "terraform" | "cloudformation";
  /**
   * `module` is a call whose source is not on disk: what it would create cannot be seen. `call` is one of a
   * wanted source that is on disk: what it creates is declared as well.
   */
  readonly mode: "resource" | "data" | "module" | "call";
  /** `aws_subnet`, `AWS::EC2::Subnet`; for `module` and `call` the source as written. */
  readonly type: string;
  /**
   * For `module`: whether it can only reach what is passed to it (the default), or, as with a file that
   * could not be read, anything in its root.
   */
  readonly opens?: "everything";
  /**
   * For `module`: why what it makes cannot be seen, as a clause ("its source is not on disk"), and what
   * can be done. Absent for modules of Terraform that are not on disk and files that could not be read.
   */
  readonly unseen?: { readonly why: string; readonly settledBy: string };
  /** Directory of the root module, or path of the template; `.` for the repository root. */
  readonly root: string;
  /** As the language prints it, unique in its root: `module.vpc.aws_subnet.private[0]`. */
  readonly address: string;
  /** The construct of the CDK that it was made from: `MyStack/Vpc/PrivateSubnet1/Subnet`. */
  readonly construct?: string;
  /** Unique in the scan; what `Reference.instance` names. */
  readonly instance: string;
  /** True if it stands for a number of instances that is not known, possibly none. */
  readonly many: boolean;
  /** Why it is not certain that it exists; absent when it certainly does. */
  readonly guard?: Because;
  /** The header line, without the body: where a missing attribute is reported. */
  readonly span: Span;
  /** The module calls from the root down to it, outermost first; empty in the root module. */
  readonly calls: readonly ModuleCall[];
  /** The region it is created in; an unknown when nothing says so. */
  readonly region: Value;
  /** Tags that its provider adds to every resource; the resource's own tags win. */
  readonly defaultTags: ObjectValue;
  /** What says in which account it is created: an id, or whatever chooses it; absent if nothing does. */
  readonly account?: Value;
  /** Names of all attributes and blocks that are written, in no particular order. */
  readonly names: readonly string[];
  /**
   * The value of an attribute, or a list of objects for a block type. Undefined when it is not written or
   * is written as null. The value's origin is the attribute's expression, or the block's header.
   */
  attribute(name: string): Value | undefined;
}

export interface ModuleCall {
  /** `module.network["a"]` */
  readonly address: string;
  readonly span: Span;
  /** Set if a built-in model stands for the module: "as `…` makes it (model for 5.x)". */
  readonly model?: string;
}
