import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { type MemberRole, memberRoles } from "@/lib/argument/settings";
import { checkInvariants } from "@/lib/services/check";
import { acceptInvite, createInvite, listInvites, readInvite, revokeInvite } from "@/lib/services/invitations";
import { changeRole, handOver, leaveDebate, listMembers, removeMember } from "@/lib/services/members";
import { enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let member: Actor;
let debateId: string;
beforeEach(async () => {
  await sql(`truncate "Debate" cascade`);
  [owner, member] = [await person("Owner"), await person("Member")];
  const { id } = await startDebate(owner, { visibility: "private", openRole: null });
  await enrol(member, id, "writer");
  debateId = id;
});

const code = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? "done" : result.error.code;
const roleOf = async (actor: Actor) =>
  (
    await sql<{ role: MemberRole }>(`select role from "Membership" where "debateId" = $1 and "userId" = $2`, [
      debateId,
      actor.userId,
    ])
  )[0]?.role;

describe("the last owner", () => {
  test("cannot leave, be removed or step down", async () => {
    expect(code(await leaveDebate(owner, debateId))).toBe("last-owner");
    expect(code(await removeMember(owner, { debateId, userId: owner.userId }))).toBe("last-owner");
    for (const role of memberRoles.filter((role) => role !== "owner")) {
      expect(code(await changeRole(owner, { debateId, userId: owner.userId, role }))).toBe("last-owner");
    }
    expect(await roleOf(owner)).toBe("owner");
  });

  test("is one of two who leave at the same moment, every time", async () => {
    for (let round = 0; round < 15; round++) {
      await enrol(owner, debateId as never, "owner");
      await enrol(member, debateId as never, "owner");
      const left = await Promise.all([leaveDebate(owner, debateId), leaveDebate(member, debateId)]);
      expect(left.map(code).sort()).toEqual(["done", "last-owner"]);
    }
    expect(await checkInvariants()).toEqual([]);
  });

  test("is one of two who demote each other at the same moment, every time", async () => {
    for (let round = 0; round < 15; round++) {
      await enrol(owner, debateId as never, "owner");
      await enrol(member, debateId as never, "owner");
      const demoted = await Promise.all([
        changeRole(owner, { debateId, userId: member.userId, role: "viewer" }),
        changeRole(member, { debateId, userId: owner.userId, role: "viewer" }),
      ]);
      expect(demoted.map(code).filter((c) => c === "done")).toHaveLength(1);
      expect([await roleOf(owner), await roleOf(member)].sort()).toEqual(["owner", "viewer"]);
    }
  });
});

describe("members", () => {
  test("are handed a debate: the new owner owns it, the old one edits", async () => {
    must(await handOver(owner, { debateId, userId: member.userId }));
    expect([await roleOf(owner), await roleOf(member)]).toEqual(["editor", "owner"]);
    expect(code(await handOver(owner, { debateId, userId: owner.userId }))).toBe("forbidden");
  });

  test("are handed it by an administrator, who becomes no member by that", async () => {
    await sql(`update "Debate" set visibility = 'public' where id = $1`, [debateId]);
    const admin = await person("Admin", { isAdmin: true });
    must(await handOver(admin, { debateId, userId: member.userId }));
    expect([await roleOf(admin), await roleOf(owner), await roleOf(member)]).toEqual([undefined, "owner", "owner"]);
  });

  test("leave, are removed and get other roles; who is no member is not found", async () => {
    const outsider = await person("Outsider");
    must(await changeRole(owner, { debateId, userId: member.userId, role: "editor" }));
    expect(must(await listMembers(member, debateId)).map(({ name, role }) => [name, role])).toEqual([
      ["Owner", "owner"],
      ["Member", "editor"],
    ]);
    must(await leaveDebate(member, debateId));
    expect(code(await leaveDebate(member, debateId))).toBe("not-found");
    for (const userId of [outsider.userId, newId(), "no id"]) {
      expect(code(await changeRole(owner, { debateId, userId, role: "writer" }))).toBe("not-found");
      expect(code(await removeMember(owner, { debateId, userId }))).toBe("not-found");
      expect(code(await handOver(owner, { debateId, userId }))).toBe("not-found");
    }
    expect(await roleOf(outsider)).toBeUndefined();
  });

  test("are shown by name, never by address", async () => {
    expect(JSON.stringify(must(await listMembers(owner, debateId)))).not.toContain("@");
  });
});

describe("an invitation", () => {
  const invite = async (role: MemberRole, by: Actor = owner, days = 7) =>
    must(await createInvite(by, { debateId, id: newId(), role, days })).token;

  test("gives its holder its role and the debate, and is counted", async () => {
    const guest = await person("Guest");
    const token = await invite("suggester");
    expect(must(await readInvite(token))).toMatchObject({ debateId, role: "suggester" });
    expect(code(await acceptInvite(null, token))).toBe("signed-out");
    expect(must(await acceptInvite(guest, token))).toEqual({ debateId });
    must(await acceptInvite(guest, token));
    expect(await roleOf(guest)).toBe("suggester");
    expect(must(await listInvites(owner, debateId)).map(({ role, uses }) => [role, uses])).toEqual([["suggester", 1]]);
  });

  test("takes no role away", async () => {
    must(await acceptInvite(member, await invite("viewer")));
    expect(await roleOf(member)).toBe("writer");
    must(await acceptInvite(member, await invite("editor")));
    expect(await roleOf(member)).toBe("editor");
  });

  test("used together with a mightier one gives the mightier role, whichever comes first", async () => {
    const [small, great] = [await invite("viewer"), await invite("editor")];
    for (let round = 0; round < 12; round++) {
      const guest = await person(`Guest ${round}`);
      await Promise.all((round % 2 ? [small, great] : [great, small]).map((token) => acceptInvite(guest, token)));
      expect(await roleOf(guest)).toBe("editor");
    }
  });

  test.each([
    ["has run out", (): Promise<unknown> => sql(`update "Invite" set "expiresAt" = now() - interval '1 s'`)],
    [
      "was ended",
      async (): Promise<unknown> => {
        const [open] = must(await listInvites(owner, debateId));
        return revokeInvite(owner, { debateId, id: open?.id ?? "" });
      },
    ],
    ["is of a deleted debate", (): Promise<unknown> => sql(`delete from "Debate" where id = $1`, [debateId])],
  ])("that %s opens nothing and tells nothing", async (_, end) => {
    const guest = await person("Guest");
    const token = await invite("writer");
    await end();
    expect(await readInvite(token)).toEqual({ ok: false, error: { code: "invite-spent" } });
    expect(code(await acceptInvite(guest, token))).toBe("invite-spent");
    expect(await roleOf(guest)).toBeUndefined();
    expect(code(await readInvite("a guess"))).toBe("invite-spent");
  });

  test("that makes owners or editors is the owners' to give", async () => {
    await enrol(member, debateId as never, "editor");
    for (const role of memberRoles) {
      const made = await createInvite(member, { debateId, id: newId(), role, days: 1 });
      expect(code(made), role).toBe(role === "owner" || role === "editor" ? "forbidden" : "done");
    }
  });

  test("is kept as a hash only, and is not made twice under one id", async () => {
    const id = newId();
    const { token } = must(await createInvite(owner, { debateId, id, role: "voter", days: 1 }));
    expect(JSON.stringify(await sql(`select * from "Invite"`))).not.toContain(token);
    expect(code(await createInvite(owner, { debateId, id, role: "owner", days: 1 }))).toBe("id-taken");
    expect(must(await readInvite(token)).role).toBe("voter");
  });
});
