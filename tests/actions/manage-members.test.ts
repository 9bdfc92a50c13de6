import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { acceptInvitation } from "@/lib/actions/manage-join";
import { changeRole, endInvitation, invite, leaveDebate, removeMember } from "@/lib/actions/manage-members";
import { untouched } from "@/lib/actions/manage-state";
import { listInvites } from "@/lib/services/invitations";
import { readFrame } from "@/lib/services/read-frame";
import { person } from "../support/people";
import { debateOf, form, wentTo } from "./manage-debate";

let actor: Actor | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

let owner: Actor;
let guest: Actor;
beforeAll(async () => {
  [owner, guest] = await Promise.all([person("Olga"), person("Gil")]);
});
beforeEach(() => {
  actor = owner;
});

const membership = async (who: Actor, debateId: string) => {
  const read = await readFrame(who, debateId);
  return read.ok ? read.value.membership : read.error.code;
};

test("an invitation is made once, gives its role to whoever accepts, and ends when it is ended", async () => {
  const { debateId } = await debateOf(owner);
  const values = { debateId, id: newId(), role: "writer", days: "7" };
  const made = await invite(untouched, form(values));
  expect(made).toMatchObject({ done: "invited", invitation: { role: "writer", days: 7 } });
  const again = await invite(made, form(values));
  expect(again.refusal?.code).toBe("invitation-made");
  expect(again.invitation).toBeUndefined();

  const token = made.invitation?.token ?? "";
  actor = guest;
  expect(await wentTo(acceptInvitation(untouched, form({ token })))).toBe(`/debates/${debateId}`);
  expect(await membership(guest, debateId)).toBe("writer");

  actor = owner;
  expect((await endInvitation(untouched, form({ debateId, id: values.id }))).done).toBe("invitation-ended");
  actor = await person("Late");
  expect((await acceptInvitation(untouched, form({ token }))).refusal?.code).toBe("invite-spent");
  expect(await listInvites(owner, debateId)).toMatchObject({ value: [] });
});

test.each(["0", "366", "2.5", "week", ""])("%j days is said at the field for days", async (days) => {
  const { debateId } = await debateOf(owner);
  const refused = await invite(untouched, form({ debateId, id: newId(), role: "voter", days }));
  expect(refused.refusal).toEqual({ code: "days-out-of-range", field: "days" });
});

test("an editor invites writers but no editors", async () => {
  const { debateId } = await debateOf(owner, [[guest, "editor"]]);
  actor = guest;
  const make = (role: string) => invite(untouched, form({ debateId, id: newId(), role, days: "7" }));
  expect((await make("writer")).done).toBe("invited");
  expect((await make("editor")).refusal).toEqual({ code: "forbidden", field: "role" });
});

test("roles change and members go, but never the last owner", async () => {
  const { debateId } = await debateOf(owner, [[guest, "voter"]]);
  expect((await changeRole(untouched, form({ debateId, userId: guest.userId, role: "writer" }))).done).toBe(
    "role-changed",
  );
  expect(await membership(guest, debateId)).toBe("writer");
  const down = await changeRole(untouched, form({ debateId, userId: owner.userId, role: "editor" }));
  expect(down.refusal?.code).toBe("last-owner");
  expect((await removeMember(untouched, form({ debateId, userId: guest.userId }))).done).toBe("member-removed");
  expect(await membership(guest, debateId)).toBe("not-found");
});

test("leaving leads to the debate where it can still be read, and home where not", async () => {
  const open = await debateOf(owner, [[guest, "writer"]], { visibility: "unlisted" });
  const closed = await debateOf(owner, [[guest, "writer"]]);
  actor = guest;
  expect(await wentTo(leaveDebate(untouched, form({ debateId: open.debateId })))).toBe(`/debates/${open.debateId}`);
  expect(await wentTo(leaveDebate(untouched, form({ debateId: closed.debateId })))).toBe("/");
});

test("the last owner is told why leaving is not possible", async () => {
  const { debateId } = await debateOf(owner);
  expect((await leaveDebate(untouched, form({ debateId }))).refusal?.code).toBe("last-owner");
  expect(await membership(owner, debateId)).toBe("owner");
});
