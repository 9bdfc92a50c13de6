import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { sealSession, sessionCookie } from "@/lib/auth/session-cookie";
import { startSession } from "@/lib/auth/sessions";
import { closeDatabase, db } from "@/lib/db/client";
import { freshDatabase } from "../support/database";
import { startDebate } from "../support/debates";
import { person } from "../support/people";
import { startServer, type TestServer } from "../support/server";

// Every route of the real app, asked by everyone there can be in every kind of debate. What is expected follows from
// the ladder and the table below, written here a second time on purpose.

const ladder = ["viewer", "voter", "suggester", "writer", "editor", "owner"] as const;
type Role = (typeof ladder)[number];

/** The least role a page of a debate asks for, and whether it needs an account whoever may read. */
const pages: Record<string, { least: Role; account: boolean; member?: true }> = {
  "": { least: "viewer", account: false },
  "/text": { least: "viewer", account: false },
  "/tree": { least: "viewer", account: false },
  "/columns": { least: "viewer", account: false },
  "/map": { least: "viewer", account: false },
  "/overview": { least: "viewer", account: false },
  "/flow": { least: "viewer", account: false },
  "/compare": { least: "viewer", account: false },
  "/claims/CLAIM": { least: "viewer", account: false },
  "/groups": { least: "viewer", account: false },
  // Says what voting takes to those who may read and not vote.
  "/next": { least: "viewer", account: false },
  "/moderation": { least: "viewer", account: false },
  "/unsupported": { least: "viewer", account: false },
  "/history": { least: "viewer", account: false },
  "/claims/CLAIM/history": { least: "viewer", account: false },
  "/at/1": { least: "viewer", account: false },
  "/print": { least: "viewer", account: false },
  "/export": { least: "viewer", account: false },
  "/suggestions": { least: "suggester", account: true },
  "/suggestions/new?claim=CLAIM&role=rebuttal": { least: "suggester", account: true },
  "/removed": { least: "writer", account: true },
  "/text/new": { least: "writer", account: true },
  // Whoever is a member may leave here; the others are listed for editors only.
  "/members": { least: "editor", account: true, member: true },
  "/settings": { least: "editor", account: true },
};

const kinds = [
  { visibility: "public", openRole: "writer" },
  { visibility: "public", openRole: null },
  { visibility: "unlisted", openRole: "voter" },
  { visibility: "private", openRole: "writer" },
] as const;

const secret = "a secret that only this test knows, of 49 characters";
let server: TestServer;
let cookies: Map<string, string>;
const debates: { kind: (typeof kinds)[number]; id: DebateId; thesis: ClaimId }[] = [];

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: "http://localhost:3000",
  });
  server = await startServer({ databaseUrl, environment: { NEXTAUTH_SECRET: secret } });
  const people: [string, Actor][] = [];
  for (const name of ["outsider", "administrator", ...ladder]) people.push([name, await person(name)]);
  await db().user.updateMany({ where: { name: "administrator" }, data: { isAdmin: true } });
  const founder = await person("founder");
  for (const kind of kinds) {
    const { id, thesis } = await startDebate(founder, kind);
    debates.push({ kind, id, thesis });
    const members = people.filter(([name]) => ladder.includes(name as Role));
    await db().membership.createMany({
      data: members.map(([name, { userId }]) => ({ debateId: id, userId, role: name as Role })),
    });
  }
  cookies = new Map([["stranger", ""]]);
  for (const [name, { userId }] of people) {
    cookies.set(name, `${sessionCookie().name}=${await sealSession(await startSession(userId, "a test"))}`);
  }
});
afterAll(async () => {
  await closeDatabase();
  await server?.stop();
});

/** The role that counts for somebody in a kind of debate; null: none at all. */
function roleOf(who: string, { visibility, openRole }: (typeof kinds)[number]): Role | null {
  const own = ladder.find((role) => role === who) ?? null;
  if (visibility === "private") return own;
  if (who === "administrator") return "owner";
  if (who === "stranger") return "viewer";
  const open: Role = openRole ?? "viewer";
  return own !== null && ladder.indexOf(own) > ladder.indexOf(open) ? own : open;
}

const reaches = (role: Role | null, least: Role): boolean =>
  role !== null && ladder.indexOf(role) >= ladder.indexOf(least);

async function status(who: string, path: string, init: RequestInit = {}): Promise<number> {
  const headers = { cookie: cookies.get(who) ?? "", ...init.headers };
  const response = await fetch(server.url + path, { ...init, headers, redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

it("every page of a debate opens for exactly those whose role reaches it, and is not there for the others", async () => {
  const wrong: string[] = [];
  for (const { kind, id, thesis } of debates) {
    for (const who of cookies.keys()) {
      const looks = Object.entries(pages).map(async ([page, { least, account, member }]) => {
        const own = member === true && ladder.includes(who as Role);
        const allowed = own || (reaches(roleOf(who, kind), least) && !(account && who === "stranger"));
        const expected = allowed ? 200 : who === "stranger" && account ? 307 : 404;
        const got = await status(who, `/debates/${id}${page.replace("CLAIM", thesis)}`);
        if (got !== expected)
          wrong.push(`${who}, ${kind.visibility}/${kind.openRole}, ${page}: ${got}, not ${expected}`);
      });
      await Promise.all(looks);
    }
  }
  expect(wrong).toEqual([]);
}, 240_000);

it("the API reads for who may read and takes votes and answers from who may give them", async () => {
  const wrong: string[] = [];
  for (const { kind, id, thesis } of debates) {
    for (const who of cookies.keys()) {
      const role = roleOf(who, kind);
      const refused = role === null ? 404 : who === "stranger" ? 401 : 403;
      const add = {
        kind: "add",
        id: crypto.randomUUID(),
        parentId: thesis,
        role: "support",
        text: "So it is.",
        position: 1,
      };
      const edit = { ...add, sharedFrom: null, origin: "response", sources: [] };
      const post = (body: object) => ({
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const asked: [string, RequestInit, number][] = [
        ["", {}, role === null ? 404 : 200],
        [`/claims/${thesis}/quotes`, {}, role === null ? 404 : 200],
        ["/export?format=json&people=names", {}, role === null ? 404 : 200],
        ["/export?format=json&votes=1", {}, who !== "stranger" && reaches(role, "owner") ? 200 : refused],
        ["/votes", post({ claimId: thesis, verdict: 1 }), who !== "stranger" && reaches(role, "voter") ? 200 : refused],
        [
          "/edits",
          post({ commandId: crypto.randomUUID(), edit }),
          who !== "stranger" && reaches(role, "writer") ? 200 : refused,
        ],
      ];
      for (const [path, init, expected] of asked) {
        const got = await status(who, `/api/debates/${id}${path}`, init);
        if (got !== expected)
          wrong.push(`${who}, ${kind.visibility}/${kind.openRole}, ${path}: ${got}, not ${expected}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

it("the site's own pages ask for an account, or for the administrator", async () => {
  for (const who of cookies.keys()) {
    const signedIn = who === "stranger" ? 307 : 200;
    expect([who, await status(who, "/account"), await status(who, "/start")]).toEqual([who, signedIn, signedIn]);
    expect([who, await status(who, "/notifications")]).toEqual([who, signedIn]);
    expect([who, await status(who, "/unsubscribe/nobody")]).toEqual([who, 200]);
    expect([who, await status(who, "/import")]).toEqual([who, signedIn]);
    expect([who, await status(who, "/start/text")]).toEqual([who, signedIn]);
    expect([who, await status(who, "/admin/people")]).toEqual([who, who === "administrator" ? 200 : 404]);
  }
});
