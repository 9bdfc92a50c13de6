import { v5 as uuidFrom } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Source } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { finishSystemPerson, systemPerson } from "@/lib/db/people";
import { transact } from "@/lib/db/transaction";
import type { Span } from "@/lib/essay/essay";
import { ok } from "@/lib/result";
import { essayDebate } from "@/prisma/seed/essay";
import { summary, summaryCitation } from "@/prisma/seed/essay/summary";
import { isReference, type SeedClaim, type SeedNode } from "@/prisma/seed/outline";
import { commitEdit } from "./commit-edit";
import { createDebate } from "./create-debate";
import { addEssay } from "./essays";
import { type AnchorRefused, holdEssay, putPassage } from "./passages";

type Addition = Extract<Edit, { kind: "add" }>;

/** The same ids on every instance: a seeding that was cut short is finished by the next, and links can be written down. */
export const seedId = (key: string): string => uuidFrom(key, "6d1c2f4e-0b57-4f0e-9d3a-8a4c7e21b9f5");

export const essayDebateId = seedId(essayDebate.key) as DebateId;

/** Who speaks for the seeded claims; nobody can sign in as this person. */
const voice: Actor = { userId: seedId("rejoinder") as UserId, name: "Rejoinder", isAdmin: false };

/**
 * Puts the essay's debate into an instance that never had it, through the same services as anybody's clicks.
 * Returns the number of claims written: 0 once it was done, whatever people have made of the debate since.
 */
export async function seedEssay(): Promise<number> {
  if ((await systemPerson(db(), voice.userId, voice.name)) === "finished") return 0;
  const { question, background, theses } = essayDebate;
  const started = await createDebate(voice, {
    ...{ debateId: essayDebateId, question, background },
    settings: { ...defaultSettings, visibility: "public", openRole: "writer" },
    theses: theses.map((thesis) => {
      const { id, text, origin, sources } = additionOf(thesis, null, 0);
      return { id, text, origin, sources };
    }),
  });
  if (!started.ok) throw new Error(`the essay's debate could not be started: ${started.error.code}`);
  // Shared places come last, because they may show a claim that is defined further down.
  const additions = theses.flatMap((thesis) => [...additionsBelow(thesis)]);
  const inOrder = additions.sort((a, b) => Number(a.sharedFrom !== null) - Number(b.sharedFrom !== null));
  for (const edit of inOrder) {
    const added = await commitEdit(voice, { debateId: essayDebateId, commandId: edit.id, edit });
    if (!added.ok) throw new Error(`the essay's claim "${edit.text}" could not be added: ${added.error.code}`);
  }
  await seedSummary();
  await finishSystemPerson(db(), voice.userId);
  return theses.length + inOrder.length;
}

/** The essay's text in words of our own, with the claims that are the essay's anchored to it. */
async function seedSummary(): Promise<void> {
  const of = { debateId: essayDebateId, essayId: seedId("summary") };
  const text = summary.map((paragraph) => paragraph.map(([sentence]) => sentence).join(" ")).join("\n\n");
  const added = await addEssay(voice, { ...of, citation: summaryCitation, text, showing: "whole" });
  if (!added.ok) throw new Error(`the essay's summary could not be added: ${added.error.code}`);
  const anchored = await transact<null, AnchorRefused>(async (tx) => {
    const held = await holdEssay(tx, voice, of);
    if (!held.ok) return held;
    for (const { passageId, claimId, span } of summaryPassages()) {
      const given = { passageId, claimId, span, version: 1 };
      const put = await putPassage(tx, held.value.grant, held.value.essay, given, Date.now());
      if (!put.ok) return put;
    }
    return ok(null);
  });
  if (!anchored.ok) throw new Error(`the essay's claims could not be anchored: ${anchored.error.code}`);
}

function* summaryPassages(): Generator<{ passageId: string; claimId: ClaimId; span: Span }> {
  let start = 0;
  for (const paragraph of summary) {
    for (const [sentence, ...keys] of paragraph) {
      const span = { start, end: start + sentence.length };
      for (const key of keys) {
        yield { passageId: seedId(`summary ${start} ${key}`), claimId: seedId(key) as ClaimId, span };
      }
      start = span.end + 1;
    }
    start++;
  }
}

function* additionsBelow(claim: SeedClaim): Generator<Addition> {
  for (const [i, child] of claim.children.entries()) {
    yield additionOf(child, seedId(claim.key) as ClaimId, i + 1);
    if (!isReference(child)) yield* additionsBelow(child);
  }
}

function additionOf(node: SeedNode, parentId: ClaimId | null, position: number): Addition {
  const place = { kind: "add", id: seedId(node.key) as ClaimId, parentId, role: node.role, position } as const;
  if (isReference(node)) {
    return { ...place, text: "", sharedFrom: seedId(node.sharedFrom) as ClaimId, origin: "response", sources: [] };
  }
  const origin = node.origin === "response" ? "response" : "essay";
  return { ...place, text: node.text, sharedFrom: null, origin, sources: sourcesOf(node) };
}

/** The essay's own claims name their paragraphs first. */
function sourcesOf({ origin, sources }: SeedClaim): readonly Source[] {
  if (origin === "response") return sources;
  const paragraphs = origin.essay.map((n): Source => ({ citation: "Essay", locator: `paragraph ${n}`, url: null }));
  return [...paragraphs, ...sources];
}
