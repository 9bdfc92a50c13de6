import { readdirSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { type MemberRole, memberRoles, type Settings, type Visibility } from "@/lib/argument/settings";
import { createInvite } from "@/lib/services/invitations";
import { suggestEdit } from "@/lib/services/suggestions";
import { addition, answer, claimId, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { rowsOf } from "../support/rows-of";
import { sql } from "../support/sql";
import { calls, type Scene } from "./access-calls";
import { type DebateRow, debateServices, otherServices, routes } from "./access-table";

const checkout = join(import.meta.dirname, "../..");
const rank = (role: MemberRole | null) => (role === null ? -1 : memberRoles.indexOf(role));

type Persona = "stranger" | "outsider" | "admin" | MemberRole;
const personas: readonly Persona[] = ["stranger", "outsider", "admin", ...memberRoles];
const visibilities: readonly Visibility[] = ["public", "unlisted", "private"];
const openRoles = [null, "voter", "writer"] as const;

/** The rules in the words of docs/decisions, apart from the code that decides. */
function expected(persona: Persona, { least, whenArchived, account }: DebateRow, settings: Settings): string {
  const { visibility, openRole, archived } = settings;
  const held = memberRoles.find((role) => role === persona) ?? null;
  const open: MemberRole | null =
    visibility === "private" ? null : persona === "stranger" ? "viewer" : (openRole ?? "viewer");
  const everything = persona === "admin" && visibility !== "private";
  const role = everything ? "owner" : rank(held) > rank(open) ? held : open;
  if (role === null) return "not-found";
  if (persona === "stranger" && account) return "signed-out";
  if (rank(role) < rank(least)) return "forbidden";
  return archived && !whenArchived ? "archived" : "done";
}

const people = new Map<Persona, Actor | null>();
let founder: Actor;
let member: Actor;

beforeAll(async () => {
  [founder, member] = [await person("Founder"), await person("Member")];
  for (const persona of personas) {
    people.set(persona, persona === "stranger" ? null : await person(persona, { isAdmin: persona === "admin" }));
  }
});

async function sceneWith(wanted: Pick<Settings, "visibility" | "openRole" | "archived">): Promise<Scene> {
  const { archived, ...rest } = wanted;
  const { id, thesis } = await startDebate(founder, rest);
  for (const role of memberRoles) await enrol(people.get(role) as Actor, id, role);
  await enrol(member, id, "suggester");
  const [removed, claim] = [await answer(founder, id, thesis), claimId()];
  const sources = [{ citation: "A book", locator: null, url: null }];
  must(await edited(founder, id, { ...addition(thesis, { id: claim }), sources }));
  must(await edited(founder, id, { kind: "remove", id: removed, version: 1 }));
  const [suggestion, invite] = [newId(), newId()];
  must(await suggestEdit(member, { debateId: id, id: suggestion, edit: addition(thesis), note: "" }));
  must(await createInvite(founder, { debateId: id, id: invite, role: "viewer", days: 1 }));
  if (archived) {
    const { settings, version } = await debateNow(founder, id);
    must(await edited(founder, id, { kind: "configure", version, settings: { ...settings, archived } }));
  }
  const { question, settings, version } = await debateNow(founder, id);
  return { id, question, settings, version, thesis, claim, removed, claimSeq: 4, suggestion, invite, member };
}

/** What, once done, would keep the next caller from doing it; what is only read or added is nobody's hindrance. */
const inTheWay =
  /^(commitEdit, (another|the )|undoEdit|moderate|addSource|decideSuggestion|revokeInvite|removeMember|handOver|deleteDebate)/;

const cases = visibilities.flatMap((visibility) =>
  openRoles.flatMap((openRole) => [false, true].map((archived) => ({ visibility, openRole, archived }))),
);

describe.each(cases)("in a debate that is $visibility, open to $openRole, archived: $archived", (settings) => {
  test("every service lets in whom its row says, and turns the others away with the right word", async () => {
    const scene = await sceneWith(settings);
    const { putBack } = await rowsOf(scene.id);
    const wrong: string[] = [];
    for (const [service, rows] of Object.entries(debateServices)) {
      for (const [what, row] of Object.entries(rows)) {
        for (const persona of personas) {
          const call = calls[service]?.[what];
          if (call === undefined) throw new Error(`${service}, ${what}: nobody says how it is called`);
          const result = await call(people.get(persona) ?? null, scene);
          const got = result.ok ? "done" : result.error.code;
          const right = expected(persona, row, scene.settings);
          if (got !== right) wrong.push(`${service}, ${what}, as ${persona}: ${got} instead of ${right}`);
          if (result.ok && inTheWay.test(`${service}, ${what}`)) await putBack();
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

test("a private debate and none are the same to whoever may not see it", async () => {
  const scene = await sceneWith({ visibility: "private", openRole: "writer", archived: false });
  const nowhere: Scene = {
    ...scene,
    id: newId() as Scene["id"],
    thesis: claimId(),
    claim: claimId(),
    removed: claimId(),
  };
  for (const persona of ["stranger", "outsider", "admin"] as const) {
    for (const [service, ways] of Object.entries(calls)) {
      for (const [what, call] of Object.entries(ways)) {
        const actor = people.get(persona) ?? null;
        const [hidden, none] = [await call(actor, scene), await call(actor, nowhere)];
        expect(hidden, `${service}, ${what}, as ${persona}`).toEqual(none);
        expect(hidden).toEqual({ ok: false, error: { code: "not-found" } });
      }
    }
  }
  expect(await sql(`select count(*)::int as n from "DebateEvent" where "debateId" = $1`, [scene.id])).toEqual([
    { n: 5 },
  ]);
});

describe("the table", () => {
  test("has a row for every function that lib/services exports, and none for what is not there", async () => {
    const exported: string[] = [];
    for (const file of readdirSync(join(checkout, "lib/services"))) {
      const module = (await import(join(checkout, "lib/services", file))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(module)) if (typeof value === "function") exported.push(name);
    }
    expect([...Object.keys(debateServices), ...Object.keys(otherServices)].sort()).toEqual(exported.sort());
  });

  test("says how each row is called", () => {
    const names = (table: object) =>
      Object.entries(table).map(([service, rows]) => [service, Object.keys(rows).sort()]);
    expect(Object.fromEntries(names(calls))).toEqual(Object.fromEntries(names(debateServices)));
  });

  test("has a row for every page and handler, and none for what is not there", () => {
    const files = readdirSync(join(checkout, "app"), { recursive: true }).map((file) =>
      `app/${file}`.replaceAll("\\", "/"),
    );
    const found = files.filter((file) => /\/(page|route)\.tsx?$/.test(file));
    expect(Object.keys(routes).sort()).toEqual(found.sort());
  });
});
