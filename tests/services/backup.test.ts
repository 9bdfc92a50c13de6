import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { defaultSettings } from "@/lib/argument/settings";
import { closeDatabase } from "@/lib/db/client";
import { nothingMore, plainClaim } from "@/lib/formats/document";
import { backup } from "@/lib/services/backup";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { addComment } from "@/lib/services/comments";
import { addSamplePanel } from "@/lib/services/demo";
import { setDigest } from "@/lib/services/digests";
import { changeEssay } from "@/lib/services/essays";
import { flag } from "@/lib/services/flags";
import { follow } from "@/lib/services/follow";
import { importDebate } from "@/lib/services/import-debate";
import { appealDecision, moderate } from "@/lib/services/moderate";
import { readDebate } from "@/lib/services/read-debate";
import { restore } from "@/lib/services/restore";
import { seedEssay } from "@/lib/services/seed";
import { rejectProposal } from "@/lib/services/take-proposal";
import { freshDatabase } from "../support/database";
import { addition, answer, edited, enrol, must, startDebate } from "../support/debates";
import { dump } from "../support/dump";
import { bring, tie } from "../support/essays";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
/** What the tests write down and put back. */
let whole: Record<string, unknown[]>;
let lines: string[];

const written = async (): Promise<string[]> => {
  let text = "";
  await backup((chunk) => {
    text += chunk;
  });
  return text.trimEnd().split("\n");
};
async function* each(given: readonly string[]): AsyncGenerator<string> {
  yield* given;
}
const restored = (given: readonly string[], replace = true) => restore(each(given), { replace });
const emptied = () => sql(`truncate "Debate", "User", "AuthSession", "OneTimeLink" cascade`, []);

beforeAll(async () => {
  await seedEssay();
  await addSamplePanel();
  owner = await person("Owner");
  const voter = await person("Voter");
  debate = await startDebate(owner);
  await enrol(voter, debate.id, "editor");
  const first = await answer(owner, debate.id, debate.thesis);
  // The later claim comes above the earlier one, and a place before what it shows.
  const later = await answer(voter, debate.id, debate.other);
  must(
    await edited(owner, debate.id, {
      kind: "move",
      id: first,
      version: 1,
      parentId: later,
      role: "support",
      position: 0.1,
    }),
  );
  must(await edited(owner, debate.id, addition(debate.thesis, { sharedFrom: later })));
  must(await edited(owner, debate.id, { kind: "remove", id: first, version: 2 }));
  must(await castVote(voter, { debateId: debate.id, claimId: debate.thesis, verdict: -1 }));
  const document = {
    ...{ ...nothingMore, question: "From elsewhere?", background: "" },
    claims: [{ ...plainClaim("t", null, "thesis", "It is “so”\u2028\\ and 𝒳."), author: "p1" }],
    people: [{ key: "p1", name: null }],
    votes: [{ claim: "t", person: "p1", verdict: 1, relevance: null } as const],
  };
  must(await importDebate(owner, { debateId: newId(), document, settings: defaultSettings, votes: true }));
  await sql(`insert into "Identity" (provider, subject, "userId") values ('https://id.example', 'o', $1)`, [
    owner.userId,
  ]);
  await sql(
    `insert into "Invite" ("debateId", id, "tokenHash", role, "createdById", "expiresAt") values ($1, $2, 'h', 'voter', $3, now())`,
    [debate.id, newId(), owner.userId],
  );
  await sql(
    `insert into "Suggestion" ("debateId", id, "authorId", edit) values ($1, $2, $3, '{"kind":"reword","n":1.50}')`,
    [debate.id, newId(), owner.userId],
  );
  await sql(`insert into "GroupAnalysis" values ($1, 3, 'stamp', now(), '{"a":[0.1,1e-7]}', '{}')`, [debate.id]);
  await putTalk(voter);
  await putEssay();
  whole = await dump();
  lines = await written();
  for (const [table, rows] of Object.entries(whole)) {
    if (!["AuthSession", "OneTimeLink", "Presence"].includes(table))
      expect([table, rows.length]).not.toEqual([table, 0]);
  }
}, 120_000);

/** A row of everything that is said beside a debate. */
async function putTalk(voter: Actor): Promise<void> {
  const about = { debateId: debate.id, claimId: debate.thesis, commentId: null };
  const comment = { debateId: debate.id, claimId: debate.thesis, parentId: null };
  must(await addComment(voter, { ...comment, id: newId(), text: "@Owner, where is that from?" }));
  must(await follow(owner, { debateId: debate.id, claimId: null, wanted: true }));
  must(await setDigest(owner, "weekly"));
  must(await flag(owner, { ...about, id: newId(), reason: "unsourced", duplicateOf: null, note: "So?" }));
  const decision = { ...about, id: newId(), action: "markUnsourced" as const, duplicateOf: null };
  must(await moderate(voter, { ...decision, reason: "It is.", statePosition: true }));
  must(await appealDecision(owner, { debateId: debate.id, id: decision.id, text: "It is not." }));
  await sql(`insert into "SourceVote" values ($1, 'k', $2, 4)`, [debate.id, owner.userId]);
}

/** A row of everything that belongs to a text. */
async function putEssay(): Promise<void> {
  const text = "It is “so”\u2028\\ and 𝒳. Wages should rise.";
  const of = { debateId: debate.id, essayId: await bring(owner, debate.id, { text }) };
  await tie(owner, { ...of, claimId: debate.thesis }, "Wages should rise.");
  must(await rejectProposal(owner, { ...of, key: "abc" }));
  must(await changeEssay(owner, { ...of, version: 1, text: `𝒳. ${text}` }));
}

describe("a backup", () => {
  beforeEach(async () => {
    await emptied();
  });

  it("put into an empty database gives everything back", async () => {
    expect(must(await restored(lines, false))).toEqual({ rows: lines.length - 2 });
    expect(await dump()).toEqual(whole);
    expect(await sql(`select count(*) > 0 as searchable from "DebateWord"`, [])).toEqual([{ searchable: true }]);
    expect(await checkInvariants()).toEqual([]);
    expect((await written()).slice(1, -1)).toEqual(lines.slice(1, -1));
  });

  it("put into another database gives everything there", async () => {
    const here = process.env.DATABASE_URL as string;
    await closeDatabase();
    try {
      process.env.DATABASE_URL = await freshDatabase();
      must(await restored(lines, false));
      expect((await written()).slice(1, -1)).toEqual(lines.slice(1, -1));
      expect(await checkInvariants()).toEqual([]);
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = here;
    }
  });

  it("holds no sign-ins and no links", async () => {
    must(await restored(lines));
    await sql(`insert into "AuthSession" (id, "userId", "expiresAt") values ($1, $2, now())`, [newId(), owner.userId]);
    await sql(`insert into "OneTimeLink" ("tokenHash", purpose, "expiresAt") values ('t', 'setup', now())`, []);
    expect((await written()).slice(1, -1)).toEqual(lines.slice(1, -1));
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    must(await restored(lines));
    const somebody = await person("Somebody");
    const before = (await written()).slice(1, -1);
    let text = "";
    let added = false;
    await backup(async (chunk) => {
      text += chunk;
      if (added) return;
      added = true;
      await answer(somebody, debate.id, debate.thesis);
    });
    expect(text.trimEnd().split("\n").slice(1, -1)).toEqual(before);
  });

  it("tells how far it is", async () => {
    must(await restored(lines));
    const seen: number[] = [];
    const { rows } = await backup(
      () => {},
      (count) => seen.push(count),
    );
    expect(seen.at(-1)).toBe(rows);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

describe("restoring", () => {
  it("refuses a database that holds something, and replaces it where told to, as readers see at once", async () => {
    await emptied();
    must(await restored(lines));
    const before = must(await readDebate(owner, debate.id)).view;
    await answer(owner, debate.id, debate.thesis);
    expect(await restored(lines, false)).toMatchObject({ error: { code: "not-empty" } });
    must(await restored(lines, true));
    expect(await dump()).toEqual(whole);
    expect(must(await readDebate(owner, debate.id)).view).toEqual(before);
  });

  const changed = (change: (all: string[]) => string[]) => change([...lines]);
  const rowOf = (table: string) => lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));

  test.each<[string, string, () => string[]]>([
    ["is empty", "not-a-backup", () => []],
    ["is something else", "not-a-backup", () => ["# A list", "- a"]],
    [
      "comes from a release with later migrations",
      "newer-backup",
      () =>
        changed((all) => [
          (all[0] as string).replace('"migrations":[', '"migrations":["29990101000000_later",'),
          ...all.slice(1),
        ]),
    ],
    [
      "comes in a later form",
      "newer-backup",
      () =>
        changed((all) => [(all[0] as string).replace('"rejoinderBackup":1', '"rejoinderBackup":2'), ...all.slice(1)]),
    ],
    ["was cut off", "damaged", () => lines.slice(0, -1)],
    [
      "was cut off within a line",
      "damaged",
      () => changed((all) => [...all.slice(0, -2), (all.at(-2) as string).slice(0, 40)]),
    ],
    ["lacks a row", "damaged", () => lines.toSpliced(rowOf("Vote"), 1)],
    ["says a row twice", "damaged", () => lines.toSpliced(rowOf("Vote"), 0, lines[rowOf("Vote")] as string)],
    ["lacks a row that others name", "damaged", () => lines.toSpliced(rowOf("Debate"), 1)],
    [
      "had a word changed",
      "damaged",
      () =>
        changed((all) => all.map((line) => line.replace("What should be done about", "What should not be done about"))),
    ],
    ["names a table there is not", "damaged", () => lines.toSpliced(1, 0, '{"table":"pg_authid","row":{}}')],
    ["names a column there is not", "damaged", () => lines.toSpliced(1, 1, '{"table":"User","row":{"id\\" x":1}}')],
    [
      "has a value of a wrong kind",
      "damaged",
      () =>
        lines.toSpliced(
          rowOf("Vote"),
          1,
          (lines[rowOf("Vote")] as string).replace('"verdict":', '"verdict":"x","was":'),
        ),
    ],
    ["goes on after its end", "damaged", () => [...lines, lines[1] as string]],
  ])("of a file that %s leaves everything as it is", async (_, code, file) => {
    // A file that was refused left the database whole for the next one.
    if ((await sql(`select 1 from "User"`, [])).length === 0) must(await restored(lines));
    expect(await restored(file())).toMatchObject({ ok: false, error: { code } });
    expect(await dump()).toEqual(whole);
  });
});
