import { momentOf } from "./zoned-time";

/** The rules of a debate as a form sends them, ready for the schema of settings. */
export function rulesFrom(values: Readonly<Record<string, string>>): {
  readonly visibility: string;
  readonly openRole: string | null;
  readonly secrecy: string;
  /** "unknown" where a time was given that cannot be understood. */
  readonly votingClosesAt: number | null | "unknown";
} {
  const { visibility = "", openRole = "", secrecy = "", closesAt = "", timeZone = "" } = values;
  const moment = closesAt === "" ? null : (momentOf(closesAt, timeZone) ?? ("unknown" as const));
  return { visibility, openRole: openRole || null, secrecy, votingClosesAt: moment };
}
