import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { Debate } from "@/lib/argument/debate";
import { type ClaimId, type DebateId, isId } from "@/lib/argument/id";
import { redirectsIn } from "@/lib/argument/merging";
import { stratify } from "@/lib/argument/stratify";
import { strengthsOf } from "@/lib/argument/strength/strengths";
import type { DebateView } from "@/lib/argument/view";
import { decided, noVotes, type Tally } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { type SingleVote, singleVotes, wholeDebate } from "@/lib/db/export-rows";
import type { DebateDocument, Reading, Readings } from "@/lib/formats/document";
import { documentOf, type GivenVote, type Naming } from "@/lib/formats/document-of-debate";
import { type Loss, nowhere } from "@/lib/formats/format";
import type { WritableFormat } from "@/lib/formats/registry";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type Exported, fileOf } from "./export-file";
import { readDebate } from "./read-debate";

export interface ExportCommand {
  readonly debateId: string;
  readonly format: WritableFormat;
  /** Whether authors are named, and how. Where single votes are asked for, nobody is but by a pseudonym. */
  readonly people: Naming;
  /** Single persons' votes; asked for by the format `csv-votes` as well. */
  readonly votes: boolean;
}

/**
 * Writes a debate down as the actor may see it: what `readDebate` shows, and no more. Single votes take the right to
 * manage, and voting that hides nothing any more. They come without authors: whoever reads the debate knows who wrote a
 * claim, and would know from it how that person voted. Votes on one's own claims, which count nowhere, are left out for
 * the same reason.
 */
export async function exportDebate(actor: Actor | null, command: ExportCommand): Promise<Result<Exported, Denied>> {
  const reading = await readDebate(actor, command.debateId);
  if (!reading.ok) return reading;
  const { view, votingOpen } = reading.value;
  const debate = debateOf(view);
  const redirects = Object.entries(view.redirects) as [ClaimId, ClaimId][];
  const readings = readingsOf(view);
  if (!(command.votes || command.format === "csv-votes")) {
    const nameOf = (id: string) => (command.people === "names" ? (nameIn(view, id) ?? null) : null);
    const document = documentOf(debate, { redirects, authors: command.people !== "none", votes: [], nameOf });
    return ok(await fileOf(document, readings, command.format));
  }
  const grant = await authorize(actor, "manage", command.debateId);
  if (!grant.ok) return grant;
  if (view.settings.secrecy !== "open" && votingOpen) return err({ code: "forbidden" });
  const authors = new Map(view.claims.map(({ id, authorId }) => [id, authorId]));
  const votes = (await singleVotes(db(), grant.value)).filter(({ claimId, userId }) => authors.get(claimId) !== userId);
  const document = documentOf(debate, { redirects, authors: false, votes, nameOf: sampleNames(votes) });
  const file = await fileOf(document, readings, command.format);
  const asked = command.people !== "none" && command.format !== "csv-votes";
  return ok(asked ? { ...file, losses: [...file.losses, withoutAuthors] } : file);
}

/** The same for whoever runs the instance, with everything there is: authors with their votes, by name where asked. */
export async function exportForOperator(
  debateId: string,
  { format, people, votes: asked }: Omit<ExportCommand, "debateId">,
): Promise<Result<Exported, { readonly code: "not-found" }>> {
  const whole = isId(debateId) ? await wholeDebate(debateId as DebateId) : null;
  if (whole === null) return err({ code: "not-found" });
  const { stored, tallies, names } = whole;
  const debate = stratify(stored.frame, stored.claims);
  if (!debate.ok) throw new Error(`debate ${debateId} is malformed: ${debate.error.code} at ${debate.error.id}`);
  const votes: readonly (GivenVote & Pick<SingleVote, "sampleName">)[] =
    asked || format === "csv-votes" ? whole.votes : [];
  const sampleName = sampleNames(votes);
  const document = documentOf(debate.value, {
    ...{ redirects: redirectsIn(debate.value), authors: people !== "none", votes },
    nameOf: (id) => (people === "names" ? (names.get(id) ?? null) : sampleName(id)),
  });
  return ok(await fileOf(document, readingsFrom(debate.value, document, tallies), format));
}

const withoutAuthors: Loss = { code: "authors", detail: "", ...nowhere };

const nameIn = ({ people }: DebateView, id: string): string | undefined => people[id as keyof typeof people]?.name;

/** Voters of the sample panel are called what they are, whatever people are called. */
function sampleNames(votes: readonly Pick<SingleVote, "userId" | "sampleName">[]): (id: string) => string | null {
  const names = new Map<string, string>();
  for (const { userId, sampleName } of votes) if (sampleName !== null) names.set(userId, sampleName);
  return (id) => names.get(id) ?? null;
}

function debateOf(view: DebateView): Debate {
  const { id, question, background, settings, version, claims } = view;
  const debate = stratify({ id, question, background, settings, version }, claims);
  if (!debate.ok) throw new Error(`a reader's debate is malformed: ${debate.error.code} at ${debate.error.id}`);
  return debate.value;
}

/** Of every claim that hides nothing from this reader. */
function readingsOf({ claims, concealed, tallies, strengths }: DebateView): Readings {
  const hidden = new Set(concealed);
  const shown = claims.filter(({ id }) => !hidden.has(id));
  return new Map(shown.map(({ id }): [string, Reading] => [id, readingOf(tallies[id], strengths[id])]));
}

function readingsFrom(debate: Debate, { claims }: DebateDocument, tallies: ReadonlyMap<ClaimId, Tally>): Readings {
  const strengths = strengthsOf(debate, (claim) => tallies.get(claim) ?? noVotes, debate.settings.semantics);
  return new Map(
    claims.map(({ key }) => [key, readingOf(tallies.get(key as ClaimId), strengths.get(key as ClaimId))] as const),
  );
}

/** Half way between, with no vote to put it there, is no strength: nobody has said anything yet. */
const readingOf = (tally: Tally = noVotes, strength: number | null = null): Reading => ({
  tally,
  strength: strength === null || (decided(tally) === 0 && Math.abs(strength - 0.5) < 0.005) ? null : strength,
});
