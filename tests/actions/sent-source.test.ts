import { v7 as newId } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { freshForm } from "@/lib/actions/form-state";
import { answerByForm } from "@/lib/actions/forms";
import { sentSources } from "@/lib/actions/sent-source";
import { readDebate } from "@/lib/services/read-debate";
import { person } from "../support/people";
import { debateOf, form, wentTo } from "./manage-debate";

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));

beforeAll(async () => {
  actor = await person("Quentin");
});

const cited = {
  citation: "Clausewitz, On War",
  locator: "book 1",
  url: "",
  quote: "War is the realm of chance.",
  mark: "7",
};

test("a form's source keeps its quote and the words it is called on for", () => {
  expect(sentSources(cited)).toEqual([
    { citation: "Clausewitz, On War", locator: "book 1", url: null, quote: "War is the realm of chance.", mark: 7 },
  ]);
});

test("empty fields are no source, and a quote alone is one, to be refused rather than lost", () => {
  expect(sentSources({ citation: " ", quote: "", mark: "3" })).toEqual([]);
  expect(sentSources({ quote: "Chance." })).toMatchObject([{ citation: "", quote: "Chance.", mark: null }]);
});

test("an answer written without JavaScript stands there with its source's quote", async () => {
  const { debateId, thesisId } = await debateOf(actor);
  const claimId = newId();
  const answer = { debateId, claimId, parentId: thesisId, role: "support", text: "Stone lasts.", next: "/" };
  expect(await wentTo(answerByForm(freshForm, form({ ...answer, ...cited })))).toBe(`/#c-${claimId}`);
  const read = await readDebate(actor, debateId);
  const claim = read.ok ? read.value.view.claims.find(({ id }) => id === claimId) : undefined;
  expect(claim?.sources).toEqual(sentSources(cited));
});

test("a quote without a citation, or of 2,001 characters, is refused and still in the form", async () => {
  const { debateId, thesisId } = await debateOf(actor);
  const answer = { debateId, parentId: thesisId, role: "support", text: "Stone lasts.", next: "/" };
  for (const source of [
    { ...cited, citation: "" },
    { ...cited, quote: "x".repeat(2001) },
  ]) {
    const refused = await answerByForm(freshForm, form({ ...answer, ...source }));
    expect(refused.failure?.code).toBe("bad-source");
    expect(refused.values).toMatchObject(source);
  }
});
