/** The answer to a yes/no question about code that we read but never run. */
export type Truth = true | false | "unknown";

export const not = (part: Truth): Truth => (part === "unknown" ? part : !part);

/** False as soon as one part is false, whatever the unknown parts turn out to be. */
export const and = (left: Truth, right: Truth): Truth =>
  left === false || right === false
    ? false
    : left === "unknown" || right === "unknown"
      ? "unknown"
      : true;

/** True as soon as one part is true, whatever the unknown parts turn out to be. */
export const or = (left: Truth, right: Truth): Truth => not(and(not(left), not(right)));
