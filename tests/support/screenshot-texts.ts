import { v7 as newId } from "uuid";
import type { Actor } from "../../lib/access/actor";
import type { DebateId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { changeEssay } from "../../lib/services/essays";
import { startFromEssay } from "../../lib/services/start-from-essay";
import { answer, must } from "./debates";
import { citation, essayNow, tie } from "./essays";

const lost = "Nobody has asked the villages upstream.";
const bridge = [
  "The old bridge should be closed to lorries this year. Its cables have lost a fifth of their strength since 1998.",
  `However, the detour through the valley takes twenty minutes. ${lost} The council must therefore pay for a ferry.`,
  "Critics say that a ferry is a luxury for a town of nine thousand. A collapse would cost far more than any ferry could.",
];

/** Debates about a text of which nothing is a claim yet, and of which three sentences are and a fourth one was. */
export async function textPlaces(owner: Actor): Promise<{ readonly review: string; readonly quoted: string }> {
  const settings = { ...defaultSettings, visibility: "public" as const };
  const about = { title: "On the old bridge", author: "Ada Mwangi", date: "3 May 2024", publisher: "Valley Post" };
  const begun = async () => {
    const [debateId, essayId] = [newId() as DebateId, newId()];
    const essay = { text: bridge.join("\n\n"), citation: citation(about), showing: "passages" as const, essayId };
    must(await startFromEssay(owner, { debateId, question: "What should become of the bridge?", settings, ...essay }));
    return { debateId, essayId };
  };
  const { debateId: review } = await begun();
  const of = await begun();
  const thesis = await answer(owner, of.debateId, null, "thesis", "The bridge should be closed to lorries this year.");
  const cables = await answer(owner, of.debateId, thesis, "support", "Its cables have lost a fifth of their strength.");
  const detour = await answer(owner, of.debateId, thesis, "rebuttal", "The detour takes twenty minutes.");
  const asked = await answer(owner, of.debateId, detour, "undercut", "The villages upstream were never asked.");
  await tie(owner, { ...of, claimId: thesis }, "The old bridge should be closed to lorries this year.");
  await tie(owner, { ...of, claimId: cables }, "Its cables have lost a fifth of their strength since 1998.");
  await tie(owner, { ...of, claimId: detour }, "the detour through the valley takes twenty minutes");
  await tie(owner, { ...of, claimId: asked }, lost);
  const { version } = await essayNow(owner, of.debateId, of.essayId);
  must(await changeEssay(owner, { ...of, version, text: bridge.join("\n\n").replace(`${lost} `, "") }));
  return { review, quoted: of.debateId };
}
