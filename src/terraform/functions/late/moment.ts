/** A point in time as a text of RFC 3339 gives it. */
export interface Moment {
  /** Since 1970, of the clock at the place, that is with the offset added. */
  readonly localSeconds: bigint;
  readonly nanoseconds: bigint;
  /** East of Greenwich. */
  readonly offsetMinutes: number;
  readonly isUtc: boolean;
}

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:(Z)|([+-])(\d{2}):(\d{2}))$/;

/** Undefined for what is no valid date and time of RFC 3339. */
export function parseMoment(text: string): Moment | undefined {
  const match = RFC3339.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const [fraction = "", utc, sign, hours = "0", minutes = "0"] = match.slice(7);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || month < 1) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || Number(hours) > 23 || Number(minutes) > 59)
    return undefined;
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) || 0;
  return {
    localSeconds: BigInt(date.getTime() / 1000 + hour * 3600 + minute * 60 + second),
    nanoseconds: BigInt(fraction.slice(0, 9).padEnd(9, "0") || "0"),
    offsetMinutes: offset,
    isUtc: utc !== undefined || offset === 0,
  };
}

/** Nanoseconds since 1970. */
export const instantOf = ({ localSeconds, nanoseconds, offsetMinutes }: Moment): bigint =>
  (localSeconds - BigInt(offsetMinutes * 60)) * NANO + nanoseconds;

const NANO = 1_000_000_000n;

/** The calendar at the place. */
export function dateOf({ localSeconds }: Moment): Date {
  return new Date(Number(localSeconds) * 1000);
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `+02:00`, with the given text between hours and minutes. */
export function offsetText({ offsetMinutes }: Moment, between: string): string {
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

/** As Go's RFC 3339 layout, without fractions of a second. */
export function momentText(moment: Moment): string {
  const date = dateOf(moment);
  const day = `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day}T${time}${moment.offsetMinutes === 0 ? "Z" : offsetText(moment, ":")}`;
}

/** The moment so many nanoseconds later, on the same clock. */
export function later(moment: Moment, nanoseconds: bigint): Moment {
  const total = moment.localSeconds * NANO + moment.nanoseconds + nanoseconds;
  const rest = ((total % NANO) + NANO) % NANO;
  return { ...moment, localSeconds: (total - rest) / NANO, nanoseconds: rest };
}

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: NANO,
  m: 60n * NANO,
  h: 3_600n * NANO,
};

/** The nanoseconds of a duration of Go such as `-1h30.5m`; undefined if it is none. */
export function parseDuration(text: string): bigint | undefined {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === "0") return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of rest.matchAll(
    /(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g,
  )) {
    const size = UNITS[unit] ?? 0n;
    total += BigInt(whole || "0") * size;
    total += (BigInt(fraction || "0") * size) / 10n ** BigInt(fraction.length);
  }
  if (total > 1n << 63n || (total === 1n << 63n && sign !== "-")) return undefined;
  return sign === "-" ? -total : total;
}
