import { v7 as newId } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { bringWordingBack, restoreBranch, undoFromHistory } from "@/lib/actions/manage-history";
import { untouched } from "@/lib/actions/manage-state";
import { commitEdit } from "@/lib/services/commit-edit";
import { readHistory } from "@/lib/services/history";
import { listRemoved } from "@/lib/services/list-removed";
import { person } from "../support/people";
import { debateOf, form } from "./manage-debate";

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

beforeAll(async () => {
  actor = await person("Olga");
});

const reword = async (debateId: string, thesisId: string, version: number, text: string) => {
  const edit = { kind: "reword", id: thesisId, version, text } as Parameters<typeof commitEdit>[1]["edit"];
  const done = await commitEdit(actor, { debateId, commandId: newId(), edit });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.seq;
};

test("an edit is taken back once, and not after the claim has moved on", async () => {
  const { debateId, thesisId } = await debateOf(actor);
  const seq = String(await reword(debateId, thesisId, 1, "It should be rebuilt in wood."));
  const command = { debateId, seq, commandId: newId() };
  expect((await undoFromHistory(untouched, form(command))).done).toBe("undone");
  expect((await undoFromHistory(untouched, form(command))).done).toBe("undone");
  expect((await undoFromHistory(untouched, form({ ...command, commandId: newId() }))).refusal?.code).toBe("stale");
  const history = await readHistory(actor, debateId);
  expect(history.ok && history.value.entries[0]).toMatchObject({
    kind: "reword",
    text: "It should be rebuilt in stone.",
  });
});

test("a removed branch comes back, and a second try says that it is there", async () => {
  const { debateId, thesisId } = await debateOf(actor);
  const edit = { kind: "remove", id: thesisId, version: 1 } as Parameters<typeof commitEdit>[1]["edit"];
  await commitEdit(actor, { debateId, commandId: newId(), edit });
  const removed = await listRemoved(actor, debateId);
  const version = String(removed.ok ? removed.value[0]?.version : 0);
  const command = { debateId, claimId: thesisId, version };
  expect((await restoreBranch(untouched, form({ ...command, commandId: newId() }))).done).toBe("restored");
  expect((await restoreBranch(untouched, form({ ...command, commandId: newId() }))).refusal?.code).toBe("stale");
  expect(await listRemoved(actor, debateId)).toMatchObject({ value: [] });
});

test("a number that is none is refused", async () => {
  const { debateId } = await debateOf(actor);
  const refused = await undoFromHistory(untouched, form({ debateId, seq: "x", commandId: newId() }));
  expect(refused.refusal?.code).toBe("invalid");
});

test("an earlier wording is brought back onto the claim as it stands, and not onto another version of it", async () => {
  const { debateId, thesisId } = await debateOf(actor);
  await reword(debateId, thesisId, 1, "It should be rebuilt in glass.");
  const command = { debateId, claimId: thesisId, text: "It should be rebuilt in stone.", commandId: newId() };
  expect((await bringWordingBack(untouched, form({ ...command, version: "1" }))).refusal?.code).toBe("stale");
  expect((await bringWordingBack(untouched, form({ ...command, version: "2" }))).done).toBe("reworded");
  const history = await readHistory(actor, debateId, { claim: thesisId });
  expect(history.ok && history.value.claim?.text).toBe("It should be rebuilt in stone.");
});
