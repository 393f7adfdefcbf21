import { count, text } from "../../../value/make.ts";
import { failure } from "../../failure.ts";
import { define, type Parameter, type TerraformFunction, textOf } from "../define.ts";
import {
  dateOf,
  instantOf,
  later,
  type Moment,
  momentText,
  offsetText,
  parseDuration,
  parseMoment,
} from "./moment.ts";

const TIMESTAMP: Parameter = { name: "timestamp", type: "string" };

const NO_TIME = failure("It takes a date and time of RFC 3339, such as 2024-12-31T23:59:59Z.");

const formatdate = define({
  parameters: [{ name: "format", type: "string" }, TIMESTAMP],
  returns: "string",
  known: ([format, timestamp]) => {
    const moment = parseMoment(textOf(timestamp));
    if (!moment) return NO_TIME;
    let made = "";
    // Quoted text, letters repeated, everything else.
    for (const [token] of textOf(format).matchAll(
      /''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^'A-Za-z]+/gs,
    )) {
      if (token === "''") made += "'";
      else if (token.startsWith("'")) {
        if (!/^'(?:[^']|'')*'$/s.test(token)) return failure("A quotation does not end.");
        made += token.slice(1, -1).replaceAll("''", "'");
      } else if (/^[A-Za-z]/.test(token)) {
        const written = WORDS.get(token)?.(dateOf(moment), moment);
        if (written === undefined) return failure(`There is no part of a date called ${token}.`);
        made += written;
      } else made += token;
    }
    return text(made);
  },
});

const two = (value: number): string => String(value).padStart(2, "0");

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const monthOf = (date: Date): string => MONTHS[date.getUTCMonth()] ?? "";
const dayOf = (date: Date): string => DAYS[date.getUTCDay()] ?? "";
const hourOf = (date: Date): number => date.getUTCHours() % 12 || 12;
const halfOf = (date: Date): string => (date.getUTCHours() < 12 ? "am" : "pm");

type Write = (date: Date, moment: Moment) => string;

/** Source: https://developer.hashicorp.com/terraform/language/functions/formatdate */
const WORDS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["YY", (date) => two(date.getUTCFullYear() % 100)],
  ["YYYY", (date) => String(date.getUTCFullYear()).padStart(4, "0")],
  ["M", (date) => String(date.getUTCMonth() + 1)],
  ["MM", (date) => two(date.getUTCMonth() + 1)],
  ["MMM", (date) => monthOf(date).slice(0, 3)],
  ["MMMM", monthOf],
  ["D", (date) => String(date.getUTCDate())],
  ["DD", (date) => two(date.getUTCDate())],
  ["EEE", (date) => dayOf(date).slice(0, 3)],
  ["EEEE", dayOf],
  ["h", (date) => String(date.getUTCHours())],
  ["hh", (date) => two(date.getUTCHours())],
  ["H", (date) => String(hourOf(date))],
  ["HH", (date) => two(hourOf(date))],
  ["AA", (date) => halfOf(date).toUpperCase()],
  ["aa", halfOf],
  ["m", (date) => String(date.getUTCMinutes())],
  ["mm", (date) => two(date.getUTCMinutes())],
  ["s", (date) => String(date.getUTCSeconds())],
  ["ss", (date) => two(date.getUTCSeconds())],
  ["Z", (_, moment) => (moment.offsetMinutes === 0 ? "Z" : offsetText(moment, ":"))],
  ["ZZZ", (_, moment) => (moment.offsetMinutes === 0 ? "UTC" : offsetText(moment, ""))],
  ["ZZZZ", (_, moment) => offsetText(moment, "")],
  ["ZZZZZ", (_, moment) => offsetText(moment, ":")],
]);

const timeadd = define({
  parameters: [TIMESTAMP, { name: "duration", type: "string" }],
  returns: "string",
  known: ([timestamp, duration], call) => {
    const moment = parseMoment(textOf(timestamp));
    if (!moment) return NO_TIME;
    const nanoseconds = parseDuration(textOf(duration));
    if (nanoseconds === undefined) return failure("The duration must be one such as 1h30m.");
    const result = later(moment, nanoseconds);
    const year = dateOf(result).getUTCFullYear();
    return year < 0 || year > 9999 ? call.tooLarge("string") : text(momentText(result));
  },
});

const timecmp = define({
  parameters: [
    { name: "timestamp_a", type: "string" },
    { name: "timestamp_b", type: "string" },
  ],
  returns: "number",
  known: ([a, b]) => {
    const [left, right] = [parseMoment(textOf(a)), parseMoment(textOf(b))];
    if (!left || !right) return NO_TIME;
    const [x, y] = [instantOf(left), instantOf(right)];
    return count(x < y ? -1 : Number(x > y));
  },
});

export const timeFunctions: Readonly<Record<string, TerraformFunction>> = {
  formatdate,
  timeadd,
  timecmp,
};
