import { v7 as newId } from "uuid";
import type { Actor } from "../../lib/access/actor";
import { defaultSettings } from "../../lib/argument/settings";
import { db } from "../../lib/db/client";
import { type DebateDocument, nothingMore, plainClaim } from "../../lib/formats/document";
import { createDebate } from "../../lib/services/create-debate";
import { importDebate } from "../../lib/services/import-debate";
import { generatedDebate, randomFrom, sentenceOf } from "../bench/generated-debate";
import { bring, tie } from "./essays";
import { textPlaces } from "./screenshot-texts";

export interface Places {
  readonly debate: string;
  readonly thesis: string;
  readonly empty: string;
  readonly large: string;
  readonly wide: string;
  /** The essay's own text. */
  readonly essay: string;
  readonly review: string;
  readonly quoted: string;
}

/** Debates to be looked at, beside the essay's own. */
export async function places(owner: Actor): Promise<Places> {
  const made = async (document: DebateDocument) => {
    const debateId = newId();
    const settings = { ...defaultSettings, visibility: "public" as const };
    const done = await importDebate(owner, { debateId, document, settings, votes: false });
    if (!done.ok) throw new Error(done.error.code);
    return debateId;
  };
  const begun = async () => {
    const debateId = newId();
    const done = await createDebate(owner, {
      debateId,
      question: bare.question,
      background: "",
      settings: defaultSettings,
      theses: [],
    });
    if (!done.ok) throw new Error(done.error.code);
    return debateId;
  };
  const bare = { ...nothingMore, question: "Should the library open on Sundays?", background: "" };
  const random = randomFrom(3);
  const theses = Array.from({ length: 1500 }, () => plainClaim(newId(), null, "thesis", sentenceOf(random)));
  const thesis = await db().claim.findFirstOrThrow({ where: { role: "thesis" }, orderBy: { position: "asc" } });
  const essay = await db().essay.findFirstOrThrow({ where: { debateId: thesis.debateId } });
  const large = await made(generatedDebate(3000));
  const one = await db().claim.findFirstOrThrow({ where: { debateId: large, role: "thesis" } });
  const of = { debateId: large, essayId: await bring(owner, large), claimId: one.id };
  await tie(owner, of, "Wages should rise as well.");
  return {
    ...{ debate: thesis.debateId, thesis: thesis.id, essay: essay.id },
    ...(await textPlaces(owner)),
    empty: await begun(),
    large,
    wide: await made({ ...bare, claims: theses }),
  };
}
