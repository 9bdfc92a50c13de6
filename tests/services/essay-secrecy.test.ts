import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { showings } from "@/lib/essay/essay";
import { changeEssay, listEssays, readQuotes } from "@/lib/services/essays";
import { readPassages } from "@/lib/services/read-passages";
import { rejectProposal } from "@/lib/services/take-proposal";
import { answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { bring, essayNow, tie, wages } from "../support/essays";
import { person } from "../support/people";

let [owner, voter]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
const as = (actor: Actor | undefined) => actor as Actor;

beforeEach(async () => {
  [owner, voter] = [await person("Owner"), await person("Voter")];
  debate = await startDebate(as(owner), { openRole: "voter" });
  claim = await answer(as(owner), debate.id, debate.thesis);
});

/** A text with a passage, one that is lost, one of a removed claim, and a rejected proposal. */
async function essayShowing(showing: (typeof showings)[number]): Promise<string> {
  const essayId = await bring(as(owner), debate.id, { showing, text: `${wages} Forget this.` });
  const of = { debateId: debate.id, essayId };
  await tie(as(owner), { ...of, claimId: claim }, "Wages should rise as well.");
  await tie(as(owner), { ...of, claimId: claim }, "Forget this.");
  const gone = await answer(as(owner), debate.id, debate.thesis);
  await tie(as(owner), { ...of, claimId: gone }, "she said");
  must(await edited(as(owner), debate.id, { kind: "remove", id: gone, version: 1 }));
  must(await changeEssay(as(owner), { ...of, version: 1, text: wages }));
  must(await rejectProposal(as(owner), { ...of, key: "zyx" }));
  return essayId;
}

/** The words that a reader finds with the claim. */
const quoted = async (actor: Actor | null) =>
  must(await readQuotes(actor, debate.id, claim)).flatMap(({ quotes }) => quotes);

/** Everything that reaches a browser, as it does. */
const sent = async (actor: Actor | null, essayId: string) =>
  JSON.stringify([
    await essayNow(actor, debate.id, essayId),
    must(await listEssays(actor, debate.id)),
    must(await readPassages(actor, { debateId: debate.id, essayId })),
  ]);

describe.each(["stranger", "voter"])("to a %s", (who) => {
  const reader = () => (who === "voter" ? as(voter) : null);

  test("a text that shows nothing tells its citation alone", async () => {
    const essayId = await essayShowing("nothing");
    const view = await essayNow(reader(), debate.id, essayId);
    expect(view).toMatchObject({ title: "On wages", text: null, passages: [], rejected: [] });
    expect(must(await listEssays(reader(), debate.id))).toMatchObject([{ passages: 0, orphaned: 0 }]);
    expect(await quoted(reader())).toEqual([]);
    for (const word of ["Prices", "Wages", "fair", "Forget", "zyx"])
      expect(await sent(reader(), essayId)).not.toContain(word);
  });

  test("a text that shows passages tells their words, and nothing of what stands around them or where they stand", async () => {
    const essayId = await essayShowing("passages");
    const view = await essayNow(reader(), debate.id, essayId);
    expect(view).toMatchObject({ text: null, rejected: [] });
    const words = "Wages should rise as well.";
    expect(await quoted(reader())).toEqual([words]);
    expect(view.passages.map(({ anchor, claimId, orphaned }) => ({ anchor, claimId, orphaned }))).toEqual([
      {
        claimId: claim,
        orphaned: false,
        anchor: { exact: words, start: 0, end: words.length, prefix: "", suffix: "" },
      },
    ]);
    expect(must(await listEssays(reader(), debate.id))).toMatchObject([{ passages: 1, orphaned: 0 }]);
    for (const word of ["Prices", "fair", "Forget", "said"]) expect(await sent(reader(), essayId)).not.toContain(word);
  });

  test("a text that is shown whole tells nothing of earlier ones, of removed claims and of rejected proposals", async () => {
    const essayId = await essayShowing("whole");
    const view = await essayNow(reader(), debate.id, essayId);
    expect(view).toMatchObject({ text: wages, rejected: [], passages: [{ claimId: claim, orphaned: false }] });
    expect(await sent(reader(), essayId)).not.toMatch(/Forget|zyx/);
  });
});

describe("to those who write", () => {
  test.each(showings)("a text that shows %s is whole, with what was lost and rejected", async (showing) => {
    const essayId = await essayShowing(showing);
    const writer = await person("Writer");
    await enrol(writer, debate.id, "writer");
    const view = await essayNow(writer, debate.id, essayId);
    expect(view).toMatchObject({ text: wages, rejected: ["zyx"] });
    expect(view.passages.map(({ orphaned }) => orphaned)).toEqual([false, true]);
    expect(must(await listEssays(writer, debate.id))).toMatchObject([{ passages: 2, orphaned: 1 }]);
  });

  test("it stays whole once the debate is archived, and to nobody else", async () => {
    const essayId = await essayShowing("nothing");
    const { settings, version } = await debateNow(as(owner), debate.id);
    must(await edited(as(owner), debate.id, { kind: "configure", version, settings: { ...settings, archived: true } }));
    expect((await essayNow(as(owner), debate.id, essayId)).text).toBe(wages);
    expect((await essayNow(as(voter), debate.id, essayId)).text).toBeNull();
  });
});
