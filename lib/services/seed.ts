import { v5 as uuidFrom } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Claim, Source } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { finishSystemPerson, systemPerson } from "@/lib/db/people";
import { transact } from "@/lib/db/transaction";
import type { Span } from "@/lib/essay/essay";
import { nothingMore } from "@/lib/formats/document";
import { ok } from "@/lib/result";
import { essayDebate } from "@/prisma/seed/essay";
import { summary, summaryCitation } from "@/prisma/seed/essay/summary";
import { isReference, type SeedClaim, type SeedNode } from "@/prisma/seed/outline";
import { commitEdit } from "./commit-edit";
import { addEssay } from "./essays";
import { importPlanned } from "./import-debate";
import type { ImportPlan } from "./import-plan";
import { type AnchorRefused, holdEssay, putPassage } from "./passages";
import { readDebate } from "./read-debate";

type Addition = Extract<Edit, { kind: "add" }>;

/** The same ids on every instance: a seeding that was cut short is finished by the next, and links can be written down. */
export const seedId = (key: string): string => uuidFrom(key, "6d1c2f4e-0b57-4f0e-9d3a-8a4c7e21b9f5");

export const essayDebateId = seedId(essayDebate.key) as DebateId;

/** Who speaks for the seeded claims; nobody can sign in as this person. */
const voice: Actor = { userId: seedId("rejoinder") as UserId, name: "Rejoinder", isAdmin: false };

/**
 * Puts the essay's debate into an instance that never had it, as an import is put there: all of it at once. Returns the
 * number of claims written: 0 once it was done, whatever people have made of the debate since.
 */
export async function seedEssay(): Promise<number> {
  if ((await systemPerson(db(), voice.userId, voice.name)) === "finished") return 0;
  const { question, background, theses } = essayDebate;
  // Shared places come last, because they may show a claim that is defined further down.
  const edits = theses
    .flatMap((thesis, i) => [additionOf(thesis, null, i + 1), ...additionsBelow(thesis)])
    .sort((a, b) => Number(a.sharedFrom !== null) - Number(b.sharedFrom !== null));
  const begun = await readDebate(voice, essayDebateId);
  if (begun.ok) await finish(begun.value.view.claims, edits);
  else await make({ question, background }, edits);
  await seedSummary();
  await finishSystemPerson(db(), voice.userId);
  return edits.length;
}

async function make(frame: ImportPlan["frame"], edits: readonly Addition[]): Promise<void> {
  const additions = edits.map((edit) => ({ edit, authorId: voice.userId }));
  const made = await importPlanned(voice, {
    debateId: essayDebateId,
    settings: { ...defaultSettings, visibility: "public", openRole: "writer" },
    plan: { ...nothingMore, frame, additions, tallies: new Map() },
  });
  if (!made.ok) throw new Error(`the essay's debate could not be made: ${made.error.code}`);
}

/** Adds what is missing where a seeding was cut short, as it could be when it went claim by claim. */
async function finish(there: readonly Claim[], edits: readonly Addition[]): Promise<void> {
  const known = new Set(there.map(({ id }) => id));
  for (const edit of edits.filter(({ id }) => !known.has(id))) {
    const added = await commitEdit(voice, { debateId: essayDebateId, commandId: edit.id, edit });
    if (!added.ok) throw new Error(`the essay's claim "${edit.text}" could not be added: ${added.error.code}`);
  }
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
  const paragraphs = origin === "response" ? [] : origin.essay.map((n) => `paragraph ${n}`);
  const own = paragraphs.map((locator) => ({ citation: "Essay", locator, url: null }));
  return [...own, ...sources].map((source) => ({ ...source, quote: null, mark: null }));
}
