/** Whether a text is a day of the calendar, written like 2027-01-31. Such texts compare as the days do. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const days = DAYS[Number(month) - 1] ?? 0;
  const longest = Number(month) === 2 && isLeap(Number(year)) ? 29 : days;
  return Number(day) >= 1 && Number(day) <= longest;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
