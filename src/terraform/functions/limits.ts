/** Longer lists are not made. */
export const MOST_ITEMS = 10_000;

/** So many pairs of items are compared. */
export const MOST_COMPARISONS = 2_000_000;
