import { v7 as newId } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { undoFromHistory } from "@/lib/actions/manage-history";
import { seenRules } from "@/lib/actions/manage-seen";
import { saveRules } from "@/lib/actions/manage-settings";
import { untouched } from "@/lib/actions/manage-state";
import { readHistory } from "@/lib/services/history";
import { readDebate } from "@/lib/services/read-debate";
import { person } from "../support/people";
import { debateOf, form } from "./manage-debate";

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

beforeAll(async () => {
  actor = await person("Selma");
});

test("another semantics is an edit in the history, and undoing it there brings the former one back", async () => {
  const { debateId } = await debateOf(actor);
  const view = async () => {
    const read = await readDebate(actor, debateId);
    if (!read.ok) throw new Error(read.error.code);
    return read.value.view;
  };
  const { settings } = await view();
  const rules = { visibility: settings.visibility, openRole: "", secrecy: settings.secrecy, closesAt: "" };
  const command = { debateId, commandId: newId(), seen: seenRules(settings), ...rules, semantics: "df-quad" };
  expect((await saveRules(untouched, form(command))).done).toBe("saved");
  expect((await view()).settings).toEqual({ ...settings, semantics: "df-quad" });

  const history = await readHistory(actor, debateId);
  const [latest] = history.ok ? history.value.entries : [];
  expect(latest).toMatchObject({ kind: "configure" });
  const undo = { debateId, seq: String(latest?.seq), commandId: newId() };
  expect((await undoFromHistory(untouched, form(undo))).done).toBe("undone");
  expect((await view()).settings).toEqual(settings);
});
