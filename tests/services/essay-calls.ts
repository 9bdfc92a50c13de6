import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { Citation } from "@/lib/essay/essay";
import { ok, type Result } from "@/lib/result";
import { annotateEssay } from "@/lib/services/annotate-essay";
import { readVersions } from "@/lib/services/essay-versions";
import {
  addEssay,
  changeEssay,
  listEssays,
  readEssay,
  readQuotes,
  removeEssay,
  restoreEssay,
} from "@/lib/services/essays";
import { anchorClaim, movePassage, removePassage, restorePassage } from "@/lib/services/passages";
import { proposeByModel } from "@/lib/services/propose-by-model";
import { readPassages } from "@/lib/services/read-passages";
import { rejectProposal, takeProposal, unrejectProposal } from "@/lib/services/take-proposal";
import { addition } from "../support/debates";
import { sql } from "../support/sql";

interface Scene {
  readonly id: DebateId;
  readonly thesis: ClaimId;
  readonly claim: ClaimId;
  readonly member: Actor;
}

type Call = (actor: Actor | null, scene: Scene) => Promise<Result<unknown, { readonly code: string }>>;

const text = "Prices rose in May. Wages should rise as well.";
const placed = { span: { start: 0, end: 19 }, version: 1 };
const citation: Citation = { title: "On wages", author: "", date: "", publisher: "", url: "", rights: "" };

/** An essay with a passage, of somebody's; in a debate that there is not, only their ids. */
async function essayOf(
  owner: Actor,
  { id, claim }: Scene,
): Promise<{ debateId: string; essayId: string; passageId: string }> {
  const [essayId, passageId] = [newId(), newId()];
  await sql(
    `insert into "Essay" ("debateId", id, title, text, "addedById", "addedAt")
     select $1, $2, 'On wages', $3, $4, now() where exists (select 1 from "Debate" where id = $1)`,
    [id, essayId, text, owner.userId],
  );
  await sql(
    `insert into "Passage" ("debateId", id, "essayId", "claimId", start, "end", exact, "addedById", "addedAt")
     select $1, $2, $3, $4, 0, 19, 'Prices rose in May.', $5, now() where exists (select 1 from "Debate" where id = $1)`,
    [id, passageId, essayId, claim, owner.userId],
  );
  return { debateId: id, essayId, passageId };
}

type Of = Awaited<ReturnType<typeof essayOf>>;
type Act = (actor: Actor | null, of: Of, scene: Scene) => ReturnType<Call>;

const own =
  (act: Act): Call =>
  async (actor, scene) =>
    act(actor, await essayOf(actor ?? scene.member, scene), scene);
const others =
  (act: Act): Call =>
  async (actor, scene) =>
    act(actor, await essayOf({ ...scene.member, userId: newId() as Actor["userId"] }, scene), scene);
const both = (act: Act) => ({ "one's own": own(act), "another's": others(act) });
const taking =
  (thesis: boolean): Call =>
  (actor, scene) =>
    others((_, of) => {
      const edit = thesis ? addition(null, { role: "thesis" }) : addition(scene.thesis);
      return takeProposal(actor, { ...of, ...placed, passageId: newId(), commandId: newId(), edit });
    })(actor, scene);

export const essayCalls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  addEssay: {
    add: async (actor, { id }) => {
      const added = await addEssay(actor, { debateId: id, essayId: newId(), citation, text, showing: "passages" });
      await sql(`delete from "Essay" where "debateId" = $1`, [id]);
      return added;
    },
  },
  listEssays: { list: (actor, { id }) => listEssays(actor, id) },
  readEssay: { read: others((actor, of) => readEssay(actor, of)) },
  readPassages: { read: others((actor, of) => readPassages(actor, of)) },
  changeEssay: both((actor, of) => changeEssay(actor, { ...of, version: 1, text: `${text} So it is.` })),
  removeEssay: both((actor, of) => removeEssay(actor, of)),
  restoreEssay: both(async (actor, of) => {
    await sql(`delete from "Essay" where "debateId" = $1 and id <> $2`, [of.debateId, of.essayId]);
    await sql(`update "Essay" set "removedAt" = now() where "debateId" = $1`, [of.debateId]);
    return restoreEssay(actor, of);
  }),
  readVersions: { read: others((actor, of) => readVersions(actor, of)) },
  anchorClaim: {
    anchor: others((actor, of, { claim }) =>
      anchorClaim(actor, { ...of, ...placed, passageId: newId(), claimId: claim }),
    ),
  },
  movePassage: { move: others((actor, of) => movePassage(actor, { ...of, ...placed })) },
  removePassage: { remove: others((actor, of) => removePassage(actor, of)) },
  restorePassage: {
    restore: others(async (actor, of) => {
      await sql(`update "Passage" set "removedAt" = now() where "debateId" = $1 and id = $2`, [
        of.debateId,
        of.passageId,
      ]);
      return restorePassage(actor, of);
    }),
  },
  takeProposal: { "an answer": taking(false), "a thesis": taking(true) },
  readQuotes: { read: others((actor, { debateId }, { claim }) => readQuotes(actor, debateId, claim)) },
  annotateEssay: {
    read: others((actor, of) => annotateEssay(actor, { ...of, origin: "https://debates.example" })),
  },
  proposeByModel: {
    ask: others(async (actor, of) => {
      // There is nothing at this address: the question gets as far as it may.
      const model = { url: "http://127.0.0.1:1", name: "none", key: null };
      const asked = await proposeByModel(actor, of, model, new AbortController().signal);
      return !asked.ok && asked.error.code === "model-failed" ? ok([]) : asked;
    }),
  },
  rejectProposal: { reject: others((actor, of) => rejectProposal(actor, { ...of, key: "1a2b3c" })) },
  unrejectProposal: { "take back": others((actor, of) => unrejectProposal(actor, { ...of, key: "1a2b3c" })) },
};
