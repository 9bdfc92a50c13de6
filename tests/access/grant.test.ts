import { describe, expect, it } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { decide, roleIn, type Standing, verbsOf } from "../../lib/access/grant";
import { type Verb, verbs } from "../../lib/access/verb";
import type { DebateId, UserId } from "../../lib/argument/id";
import type { MemberRole, Settings, Visibility } from "../../lib/argument/settings";

type OpenRole = Settings["openRole"];

const person: Actor = { userId: "u" as UserId, name: "Ada", isAdmin: false };
const admin: Actor = { ...person, isAdmin: true };

const visibilities: readonly Visibility[] = ["public", "unlisted", "private"];
const openRoles: readonly OpenRole[] = [null, "viewer", "voter", "suggester", "writer"];
const memberships: readonly (MemberRole | null)[] = [null, "viewer", "voter", "suggester", "writer", "editor", "owner"];

const standing = (
  visibility: Visibility,
  openRole: OpenRole,
  archived: boolean,
  membership: MemberRole | null,
): Standing => ({ debateId: "d" as DebateId, settings: { visibility, openRole, archived }, membership });

/** What each role may do, written out; a test that reads the code's own table would only repeat its mistakes. */
const may: Readonly<Record<MemberRole, readonly Verb[]>> = {
  viewer: ["read", "follow"],
  voter: ["read", "follow", "vote", "flag"],
  suggester: ["read", "follow", "vote", "flag", "suggest", "comment"],
  writer: ["read", "follow", "vote", "flag", "suggest", "comment", "write"],
  editor: ["read", "follow", "vote", "flag", "suggest", "comment", "write", "edit", "invite"],
  owner: ["read", "follow", "vote", "flag", "suggest", "comment", "write", "edit", "invite", "manage"],
};
const stillWhenArchived: readonly Verb[] = ["read", "follow", "manage"];

/** The answer in words: what is said to this person about this verb. */
function expected(actor: Actor | null, verb: Verb, { settings, membership }: Standing): string {
  const { visibility, openRole, archived } = settings;
  if (actor === null) {
    if (visibility === "private") return "not-found";
    return verb === "read" ? "granted" : "signed-out";
  }
  if (visibility === "private" && membership === null) return "not-found";
  const allowed = new Set<Verb>(membership === null ? [] : may[membership]);
  if (visibility !== "private") {
    for (const one of may[openRole ?? "viewer"]) allowed.add(one);
    if (actor.isAdmin) for (const one of may.owner) allowed.add(one);
  }
  if (!allowed.has(verb)) return "forbidden";
  return archived && !stillWhenArchived.includes(verb) ? "archived" : "granted";
}

const everyone = [
  { who: "a stranger", actor: null },
  { who: "a person", actor: person },
  { who: "an administrator", actor: admin },
];

describe.each(everyone)("$who", ({ actor }) => {
  const cases = visibilities.flatMap((visibility) =>
    openRoles.flatMap((openRole) =>
      [false, true].flatMap((archived) =>
        memberships
          .filter((membership) => actor !== null || membership === null)
          .map((membership) => standing(visibility, openRole, archived, membership)),
      ),
    ),
  );

  it("is told about every verb, in every kind of debate and role, what the table says", () => {
    for (const place of cases) {
      for (const verb of verbs) {
        const found = decide(actor, verb, place);
        const said = found.ok ? "granted" : found.error.code;
        expect(`${verb} in ${JSON.stringify(place)}: ${said}`).toBe(
          `${verb} in ${JSON.stringify(place)}: ${expected(actor, verb, place)}`,
        );
      }
      expect(verbsOf(actor, place)).toEqual(verbs.filter((verb) => expected(actor, verb, place) === "granted"));
    }
  });

  it("gets grants that name the verb, the debate, and who asked", () => {
    for (const place of cases) {
      for (const verb of verbs) {
        const found = decide(actor, verb, place);
        if (!found.ok) continue;
        expect(found.value).toMatchObject({ verb, debateId: "d", actorId: actor?.userId ?? null });
        expect(found.value.role).toBe(roleIn(actor, place));
      }
    }
  });

  it("hears the same of a debate there is none of as of a private one not theirs", () => {
    for (const verb of verbs) {
      expect(decide(actor, verb, null)).toEqual({ ok: false, error: { code: "not-found" } });
      expect(decide(actor, verb, standing("private", "writer", false, null))).toEqual(decide(actor, verb, null));
    }
  });
});

describe("a role", () => {
  it("is the better one of the membership's and what the debate is open to", () => {
    expect(roleIn(person, standing("public", "writer", false, "voter"))).toBe("writer");
    expect(roleIn(person, standing("unlisted", "voter", false, "editor"))).toBe("editor");
    expect(roleIn(person, standing("private", "writer", false, "voter"))).toBe("voter");
    expect(roleIn(person, standing("public", null, false, null))).toBe("viewer");
  });

  it("of an administrator is the owner's in what the world sees, and none of a private debate", () => {
    expect(roleIn(admin, standing("public", null, false, null))).toBe("owner");
    expect(roleIn(admin, standing("private", null, false, null))).toBeNull();
    expect(roleIn(admin, standing("private", null, false, "voter"))).toBe("voter");
  });
});
