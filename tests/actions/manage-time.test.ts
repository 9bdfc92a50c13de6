import fc from "fast-check";
import { expect, test } from "vitest";
import { momentOf, timeZones, wallClockAt } from "@/lib/actions/zoned-time";

const minutes = fc.integer({ min: 0, max: 60 * 24 * 366 * 60 }).map((n) => Date.UTC(2001, 0, 1) + n * 60_000);
const zones = fc.constantFrom(
  "UTC",
  "Asia/Seoul",
  "Asia/Kolkata",
  "America/New_York",
  "Pacific/Apia",
  "Australia/Lord_Howe",
);

test("what a clock shows is a moment at which that clock shows it, in any zone", () => {
  fc.assert(
    fc.property(minutes, zones, (moment, zone) => {
      const shown = wallClockAt(moment, zone);
      const taken = momentOf(shown, zone);
      expect(taken === null ? null : wallClockAt(taken, zone)).toBe(shown);
    }),
  );
});

test.each([
  ["2031-07-01T18:00", "Asia/Seoul", Date.UTC(2031, 6, 1, 9)],
  ["2026-01-15T08:30", "America/New_York", Date.UTC(2026, 0, 15, 13, 30)],
  ["2026-07-15T08:30", "America/New_York", Date.UTC(2026, 6, 15, 12, 30)],
  // New York skips from two to three o'clock on this night.
  ["2026-03-08T02:30", "America/New_York", Date.UTC(2026, 2, 8, 7, 30)],
])("%s in %s is one moment", (local, zone, moment) => {
  expect(momentOf(local, zone)).toBe(moment);
});

test.each([
  ["tomorrow", "UTC"],
  ["2026-02-30T10:00", "UTC"],
  ["2026-02-03T24:00", "UTC"],
  ["2026-02-03T10:00", "Mars/Olympus"],
  ["2026-02-03T10:00", ""],
])("%s in %j is no time", (local, zone) => {
  expect(momentOf(local, zone)).toBeNull();
});

test("UTC is the first of the zones to choose from, and none comes twice", () => {
  expect(timeZones()[0]).toBe("UTC");
  expect(new Set(timeZones()).size).toBe(timeZones().length);
});
