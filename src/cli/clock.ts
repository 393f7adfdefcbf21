/** Since some moment. `performance` says the same, and takes a millisecond to load. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
