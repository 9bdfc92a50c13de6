import type { Actor } from "@/lib/access/actor";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import { type EditKind, kindOf } from "@/lib/argument/edit";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { cleanText } from "@/lib/argument/text";
import type { Person } from "@/lib/argument/view";
import { db } from "@/lib/db/client";
import { type ListedDebate, listedDebates, type RecentEvent, recentEvents } from "@/lib/db/debate-lists";
import { peopleOf } from "@/lib/db/people";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

const mostListed = 100;
const mostRecent = 12;

export type DebateSummary = ListedDebate;

/** The debates an actor finds: public ones and one's own, those with every given word in the question. */
export async function listDebates(
  actor: Actor | null,
  { text = "" }: { text?: string },
): Promise<readonly DebateSummary[]> {
  const words = cleanText(text.slice(0, 200))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 10);
  return listedDebates(db(), actor, words, mostListed);
}

/** One thing that happened in a debate; of a claim only while readers can see it. */
export interface Activity {
  readonly debateId: DebateId;
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actorName: string;
  readonly kind: EditKind;
  readonly role: ClaimRole | null;
  readonly claimId: ClaimId | null;
  readonly text: string;
}

/** The newest edits in the debates an actor finds, newest first. */
export async function recentActivity(actor: Actor | null): Promise<readonly Activity[]> {
  const events = await recentEvents(db(), actor, mostRecent);
  const debateIds = [...new Set(events.map(({ debateId }) => debateId))];
  const found = await Promise.all(debateIds.map((id) => activityIn(actor, id, events)));
  return found.flat().sort((a, b) => b.at - a.at);
}

async function activityIn(
  actor: Actor | null,
  id: DebateId,
  events: readonly RecentEvent[],
): Promise<readonly Activity[]> {
  const grant = await authorize(actor, "read", id);
  if (!grant.ok) return [];
  const here = events.filter(({ debateId }) => debateId === id);
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return [];
  const { debate } = current.value;
  const people = await peopleOf(db(), grant.value, new Set(here.map(({ actorId }) => actorId)));
  return here.map((event) => activityOf(debate, people, event)).filter((activity) => activity !== null);
}

function activityOf(debate: Debate, people: Record<UserId, Person>, event: RecentEvent): Activity | null {
  const { debateId, question, at, actorId, edit } = event;
  const about = { debateId, question, at, actorName: people[actorId]?.name ?? "", kind: kindOf(edit) };
  if (edit.kind === "frame" || edit.kind === "configure")
    return { ...about, role: null, claimId: null, text: question };
  const claim = claimOf(debate, edit.id);
  if (claim === undefined || !isLive(debate, claim)) return null;
  const text = definitionOf(debate, claim)?.text ?? "";
  return { ...about, role: claim.role, claimId: claim.id, text };
}
