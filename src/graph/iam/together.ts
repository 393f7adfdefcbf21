import type { Because } from "../../value/reason.ts";
import type { Members } from "../members.ts";
import { reason, together } from "../reasons.ts";
import type { Thing } from "../thing.ts";
import type { StatementText } from "./document.ts";
import { covered, type Granted, hasEffect } from "./granted.ts";

/** The statements of one role that count together: what one allows another may deny. */
export function countedTogether(
  { certain, possible, open }: Members<StatementText>,
  within: Thing,
  name: string,
): Members<Granted> {
  const denying = [...certain, ...possible.map(({ member }) => member)].filter(
    (statement) => hasEffect(statement, "Deny").truth !== false,
  );
  const known = new Map<string, Because | undefined>();
  const takenBack = (glob: string): Because | undefined => {
    if (!known.has(glob)) known.set(glob, whyTakenBack(denying, open, glob));
    return known.get(glob);
  };
  let count = 0;
  const granted = (text: StatementText): Granted => ({
    text,
    within,
    path: `${name}[${count++}]`,
    takenBack,
  });
  return {
    certain: certain.map(granted),
    possible: possible.map((each) => ({ ...each, member: granted(each.member) })),
    ...(open && { open }),
  };
}

function whyTakenBack(
  denying: readonly StatementText[],
  open: Because | undefined,
  glob: string,
): Because | undefined {
  const reasons = denying
    .filter((statement) => covered(statement, glob).truth !== false)
    .map((statement) => denied(statement));
  return together([...reasons, open]);
}

const denied = ({ origin }: StatementText): Because =>
  reason(
    "A statement with the effect `Deny` may take the permission back, which is not worked out yet.",
    "Deny",
    "Allow only what is meant.",
    origin?.span,
  );
