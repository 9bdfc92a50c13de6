import { TZDateMini } from "@date-fns/tz";

const wallClock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/;

/**
 * The moment (milliseconds since 1970) at which clocks in an IANA time zone show `2026-11-30T18:00`, the form in which
 * browsers send a date and time; null for what is no such thing. A time that a zone skips is taken as the next one.
 */
export function momentOf(local: string, timeZone: string): number | null {
  const parts = wallClock.exec(local)?.slice(1, 6).map(Number);
  if (parts === undefined || !isTimeZone(timeZone)) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const real = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && hour < 24 && minute < 60;
  return exists ? new TZDateMini(year, month - 1, day, hour, minute, timeZone).getTime() : null;
}

/** What clocks in the time zone show at the moment, as a field for date and time takes it. */
export function wallClockAt(moment: number, timeZone: string): string {
  const there = new TZDateMini(moment, timeZone);
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${String(there.getFullYear()).padStart(4, "0")}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
  return `${date}T${two(there.getHours())}:${two(there.getMinutes())}`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

/** The names one can choose from, UTC first. */
export const timeZones = (): readonly string[] => [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
