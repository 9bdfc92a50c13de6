import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import type { Showing } from "@/lib/essay/essay";
import { changeEssay, removeEssay } from "@/lib/services/essays";
import { movePassage, removePassage, restorePassage } from "@/lib/services/passages";
import { readPassages } from "@/lib/services/read-passages";
import { rejectProposal, unrejectProposal } from "@/lib/services/take-proposal";
import { answer, enrol, must, startDebate } from "../support/debates";
import { bring, spanOf, tie, wages } from "../support/essays";
import { follow, soon } from "../support/following";
import { person } from "../support/people";
import { sql } from "../support/sql";

vi.setConfig({ testTimeout: 30_000 });

let [owner, writer, voter]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
const as = (actor: Actor | undefined) => actor as Actor;

beforeEach(async () => {
  [owner, writer, voter] = [await person("Olga Owner"), await person("Willa Writer"), await person("Voter")];
  debate = await startDebate(as(owner), { openRole: "voter" });
  await enrol(as(writer), debate.id, "writer");
  claim = await answer(as(owner), debate.id, debate.thesis);
});

const essayShowing = async (showing: Showing, text = wages) => ({
  debateId: debate.id,
  essayId: await bring(as(owner), debate.id, { showing, text }),
});

/** Whoever follows now, long after all that was done to texts before. */
async function following(actor: Actor | null) {
  await sql(`update "Essay" set "changedAt" = now() - interval '1 hour', "shownAt" = now() - interval '1 hour'`);
  return follow(actor, debate.id);
}

describe("who writes", () => {
  test("hears of all that is done to a text and its passages, each once, and none of its words", async () => {
    const of = await essayShowing("nothing");
    const { texts, heard } = await following(as(writer));
    let passageId = "";
    const steps: (() => Promise<unknown>)[] = [
      async () => {
        passageId = await tie(as(owner), { ...of, claimId: claim }, "she said");
      },
      () => removePassage(as(owner), { ...of, passageId }),
      () => restorePassage(as(owner), { ...of, passageId }),
      () => movePassage(as(owner), { ...of, passageId, span: spanOf(wages, "Prices"), version: 1 }),
      () => rejectProposal(as(owner), { ...of, key: "zyx" }),
      () => unrejectProposal(as(owner), { ...of, key: "zyx" }),
      () => changeEssay(as(owner), { ...of, version: 1, text: `So it is. ${wages}` }),
    ];
    for (const [i, step] of steps.entries()) {
      await step();
      await soon(() => expect(texts()).toEqual(Array(i + 1).fill(of.essayId)));
    }
    // What changes nothing is no news.
    must(await unrejectProposal(as(owner), { ...of, key: "zyx" }));
    const last = await answer(as(owner), debate.id, debate.thesis);
    await soon(() => expect(JSON.stringify(heard)).toContain(last));
    expect(texts()).toHaveLength(steps.length);
    must(await removeEssay(as(owner), of));
    await soon(() => expect(texts()).toHaveLength(steps.length + 1));
    expect(JSON.stringify(heard)).not.toMatch(/Prices|she said|zyx|On wages/);
  });

  test("reads who changed the text, and which version brought it", async () => {
    const of = await essayShowing("passages");
    const now = async (actor: Actor | null) => must(await readPassages(actor, of)).text;
    expect(await now(as(writer))).toEqual({ version: 1, changedBy: null });
    must(await changeEssay(as(owner), { ...of, version: 1, text: `So it is. ${wages}` }));
    must(await changeEssay(as(owner), { ...of, version: 2, showing: "whole" }));
    expect(await now(as(writer))).toEqual({ version: 2, changedBy: "Olga Owner" });
    expect(await now(null)).toEqual({ version: 2, changedBy: null });
  });
});

describe.each(["stranger", "voter"])("a %s", (who) => {
  const reader = () => (who === "voter" ? as(voter) : null);
  /** What was told up to now, with something after it that everybody hears. */
  const told = async ({ texts, edits }: Awaited<ReturnType<typeof following>>) => {
    const last = await answer(as(owner), debate.id, debate.thesis);
    await soon(() => expect(edits().some(({ edit }) => edit?.kind === "add" && edit.id === last)).toBe(true));
    return texts().length;
  };

  test("hears nothing of a text that shows nothing, whatever becomes of it", async () => {
    const of = await essayShowing("nothing");
    const hearing = await following(reader());
    const passageId = await tie(as(owner), { ...of, claimId: claim }, "she said");
    must(await removePassage(as(owner), { ...of, passageId }));
    must(await changeEssay(as(owner), { ...of, version: 1, text: `So it is. ${wages}` }));
    must(await rejectProposal(as(owner), { ...of, key: "zyx" }));
    expect(await told(hearing)).toBe(0);
  });

  test.each(["passages", "whole"] as const)(
    "hears of the passages of a text that shows %s, and nothing of what is for those who write",
    async (showing) => {
      const of = await essayShowing(showing, `${wages} Forget this.`);
      const lost = await tie(as(owner), { ...of, claimId: claim }, "Forget this.");
      must(await changeEssay(as(owner), { ...of, version: 1, text: wages }));
      const hearing = await following(reader());
      must(await rejectProposal(as(owner), { ...of, key: "zyx" }));
      must(await removePassage(as(owner), { ...of, passageId: lost }));
      expect(await told(hearing)).toBe(0);
      await tie(as(owner), { ...of, claimId: claim }, "she said");
      await soon(() => expect(hearing.texts()).toEqual([of.essayId]));
      expect(JSON.stringify(hearing.heard)).not.toMatch(/Forget|she said|zyx/);
    },
  );
});
