import { applyEdit } from "@/lib/argument/apply-edit";
import type { Claim } from "@/lib/argument/claim";
import { allClaims, answersTo, type Debate, emptyDebate, type Frame } from "@/lib/argument/debate";
import type { DebateId } from "@/lib/argument/id";
import { stratify } from "@/lib/argument/stratify";
import type { StoredDebate } from "@/lib/db/claims";
import { essayMisfits } from "@/lib/db/essay-invariants";
import type { DebateEvent } from "@/lib/db/events";
import { everyDebateId, type Misfit, misfits, storedWithLog } from "@/lib/db/invariants";

/** Something in the database that no sequence of what people can do leads to. */
export interface Finding {
  readonly code: Misfit["code"] | "tree" | "log-numbers" | "log-replay" | "log-result" | "active-at";
  readonly debateId: DebateId | null;
  /** The id or the number at fault. */
  readonly about: string;
}

/** Everything that is wrong with what is stored; empty when all is well. Reads the whole instance, debate by debate. */
export async function checkInvariants(): Promise<readonly Finding[]> {
  const findings: Finding[] = [...(await misfits()), ...(await essayMisfits())];
  for (const id of await everyDebateId()) {
    const found = await storedWithLog(id);
    if (found !== null) findings.push(...checkDebate(id, found.stored, found.log));
  }
  return findings;
}

function checkDebate(debateId: DebateId, stored: StoredDebate, log: readonly DebateEvent[]): readonly Finding[] {
  const { frame, claims, seq, at } = stored;
  const debate = stratify(frame, claims);
  if (!debate.ok) return [{ code: "tree", debateId, about: `${debate.error.code} ${debate.error.id}` }];

  const gap = log.findIndex((event, i) => event.seq !== i + 1);
  if (gap !== -1 || log.length !== seq)
    return [{ code: "log-numbers", debateId, about: `${gap === -1 ? log.length : gap + 1}` }];

  const newest = log.at(-1)?.by.at ?? at;
  const findings: Finding[] = newest === at ? [] : [{ code: "active-at", debateId, about: `${at}` }];

  const replayed = replay(debate.value, log);
  if ("stuckAt" in replayed) return [...findings, { code: "log-replay", debateId, about: `${replayed.stuckAt}` }];
  return [
    ...findings,
    ...differences(debate.value, replayed).map((about) => ({ code: "log-result" as const, debateId, about })),
  ];
}

/** What the log alone leads to, from the debate without a claim. */
function replay(stored: Debate, log: readonly DebateEvent[]): Debate | { readonly stuckAt: number } {
  let debate = emptyDebate(frameAtStart(stored, log));
  for (const { seq, edit, by } of log) {
    const applied = applyEdit(debate, edit, by);
    if (!applied.ok) return { stuckAt: seq };
    debate = applied.value.debate;
  }
  return debate;
}

/** The question and the settings a debate began with are what the first change of them would go back to. */
function frameAtStart({ id, question, background, settings }: Debate, log: readonly DebateEvent[]): Frame {
  const inverses = log.map(({ inverse }) => inverse);
  const framed = inverses.find((inverse) => inverse.kind === "frame") ?? { question, background };
  const configured = inverses.filter((inverse) => inverse.kind === "configure").map((inverse) => inverse.settings);
  const language = configured.find((one) => one.language !== undefined)?.language ?? settings.language;
  const start = { ...(configured[0] ?? settings), language };
  return { id, version: 1, question: framed.question, background: framed.background, settings: start };
}

/** The ids of what differs: claims by their contents and by the order of their answers, the debate by its frame. */
function differences(stored: Debate, replayed: Debate): readonly string[] {
  const [here, there] = [contents(stored), contents(replayed)];
  return [...new Set([...here.keys(), ...there.keys()])].filter((id) => here.get(id) !== there.get(id));
}

function contents(debate: Debate): ReadonlyMap<string, string> {
  const { id, question, background, version, settings } = debate;
  const frame = sorted({ question, background, version, settings: sorted(settings), theses: answersTo(debate, null) });
  const claims = [...allClaims(debate)].map((claim: Claim) => {
    const sources = claim.sources.map(sorted);
    const removed = claim.removed && sorted(claim.removed);
    return [
      claim.id,
      JSON.stringify(sorted({ ...claim, sources, removed, answers: answersTo(debate, claim.id) })),
    ] as const;
  });
  return new Map<string, string>([[id, JSON.stringify(frame)], ...claims]);
}

/** Rows and log name the same fields in orders of their own. */
const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
