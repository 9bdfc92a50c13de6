import type { Frame } from "@/lib/argument/debate";
import type { Settings } from "@/lib/argument/settings";

// What a person saw of a debate when they began to change it, as one string that the form carries along. Question and
// rules share one version, but saving one of them on a page must not make the other stale: each form is compared with
// its own part. The version still guards the moment of writing.

type Wording = Pick<Frame, "question" | "background">;

export const seenWording = ({ question, background }: Wording): string => JSON.stringify([question, background]);

/** The wording in such a string; for showing only, since it comes back from outside. */
export function wordingSeen(seen: string): Wording {
  const [question, background] = JSON.parse(seen) as [string, string];
  return { question, background };
}

export const seenRules = ({
  visibility,
  openRole,
  secrecy,
  votingClosesAt,
  semantics,
  language,
}: Omit<Settings, "archived">): string =>
  JSON.stringify({ visibility, openRole, secrecy, votingClosesAt, semantics, language });

export const rulesSeen = (seen: string): Omit<Settings, "archived"> => JSON.parse(seen) as Omit<Settings, "archived">;
