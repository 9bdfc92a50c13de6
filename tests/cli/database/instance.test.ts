import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyDatabase, freshDatabase, query } from "../../support/database";
import { type Around, refusal, rejoinder } from "../command";

let [one, other, folder] = ["", "", ""];
const run = (args: readonly string[], around: Around = {}, url = one) =>
  rejoinder(args, {
    cwd: folder,
    ...around,
    environment: { DATABASE_URL: url, REJOINDER_DATA: folder, NEXTAUTH_URL: "https://debates.example.org" },
  });

const debate = {
  rejoinder: 1,
  question: "Should buses be free?",
  claims: [
    { key: "a", role: "thesis", text: "Buses should be free." },
    { key: "b", parent: "a", role: "support", text: "More people would ride." },
    { key: "c", parent: "b", role: "rebuttal", text: "Most riders came anyway." },
  ],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rejoinder-command-"));
  writeFileSync(join(folder, "debate.json"), JSON.stringify(debate));
  one = await freshDatabase();
  // Not even migrated: that is done on the way.
  other = await emptyDatabase();
});

afterAll(() => rmSync(folder, { recursive: true }));

// The tests of this file go on from each other, as people do.

describe("create-admin", () => {
  test("without an administrator there is nobody to own what is imported", async () => {
    const { code, errors, out } = await run(["import", "debate.json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(errors).toContain("create-admin");
  });

  test("prints a link for choosing a password, and nothing else", async () => {
    const { code, errors, out } = await run(["create-admin", "--email", "Ada@example.org", "--name", "Ada"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^https:\/\/debates\.example\.org\/reset\/[\w-]{43}\n$/),
    });
    expect(errors).toContain("Ada is an administrator now.");
    expect(await query(one, 'select email, "isAdmin", "passwordHash" from "User"')).toEqual([
      { email: "ada@example.org", isAdmin: true, passwordHash: null },
    ]);
  });

  test("takes a password from standard input, if it is one to choose", async () => {
    const args = ["create-admin", "--email", "eve@example.org", "--name", "Eve", "--password-stdin"];
    expect(await run(args, { input: "short\n" })).toEqual(refusal(1, "Choose at least 10 characters."));
    expect(await run(args, { input: "seven brass lanterns\n" })).toMatchObject({ code: 0, out: "" });
    const [row] = await query<{ passwordHash: string }>(one, `select "passwordHash" from "User" where name = 'Eve'`);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test("makes no second account with one address", async () => {
    const { code, out } = await run(["create-admin", "--email", "ADA@example.org", "--name", "Ada"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });
});

describe("import and export", () => {
  test("what is imported belongs to the oldest administrator, and comes out again by its address", async () => {
    const { code, errors, out } = await run(["import", "debate.json", "--unlisted"]);
    expect(code, errors).toBe(0);
    expect(out).toMatch(/^https:\/\/debates\.example\.org\/debates\/[0-9a-f-]{36}\n$/);
    expect(await query(one, 'select visibility from "Debate"')).toEqual([{ visibility: "unlisted" }]);
    expect(await query(one, 'select name from "Membership" join "User" on "userId" = "User".id')).toEqual([
      { name: "Ada" },
    ]);
    const exported = await run(["export", out.trim(), "--to", "json"]);
    expect(exported).toMatchObject({ code: 0, errors: "" });
    const { claims, question } = JSON.parse(exported.out);
    expect(question).toBe(debate.question);
    expect(claims.map(({ text }: { text: string }) => text)).toEqual(debate.claims.map(({ text }) => text));
  });

  test("--owner names somebody else, and standard input is a file, too", async () => {
    const input = "Discussion Title: Should trams be free?\n\n1. Trams should be free.\n";
    const { code, errors } = await run(["import", "-", "--owner", "eve@example.org"], { input });
    expect(code, errors).toBe(0);
    expect(errors).toContain("the debate belongs to Eve");
    expect(await run(["import", "-", "--owner", "nobody@example.org"], { input })).toEqual(
      refusal(1, "Nobody with the address nobody@example.org can sign in here."),
    );
  });

  test.each([
    [["import", "none.json"], refusal(1, "none.json cannot be read (ENOENT).")],
    [
      ["import", "debate.json", "--public", "--private"],
      refusal(2, 'A debate cannot be --public and --private. See "rejoinder import --help".'),
    ],
    [["export", "buses", "--to", "json"], refusal(1, '"buses" is neither a debate\'s id nor its address.')],
    [
      ["export", "01910000-0000-7000-8000-0000000000ff", "--to", "json"],
      refusal(1, "There is no debate 01910000-0000-7000-8000-0000000000ff here."),
    ],
  ])("%j is refused", async (args, outcome) => {
    expect(await run(args)).toEqual(outcome);
  });
});

describe("backup and restore", () => {
  test("a backup is one file for its owner alone, and no file is overwritten unasked", async () => {
    const { code, errors, out } = await run(["backup", "all.backup"]);
    expect(code, errors).toBe(0);
    expect(out).toBe("");
    expect(statSync(join(folder, "all.backup")).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, "other.backup"), "mine");
    expect((await run(["backup", "other.backup"])).code).toBe(1);
    expect(readFileSync(join(folder, "other.backup"), "utf8")).toBe("mine");
    expect((await run(["backup", "other.backup", "--force"])).code).toBe(0);
    expect(readFileSync(join(folder, "other.backup"), "utf8")).toContain("Should buses be free?");
  });

  test("it goes into an empty database, which then holds the same and passes the check", async () => {
    const { code, errors } = await run(["restore", "all.backup"], {}, other);
    expect(code, errors).toBe(0);
    expect(await run(["check"], {}, other)).toEqual({ code: 0, out: "Nothing is wrong.\n", errors: "" });
    const rows = 'select id, text, version from "Claim" order by id';
    expect(await query(other, rows)).toEqual(await query(one, rows));
  });

  test("it goes into no other, unless --replace says so", async () => {
    const input = readFileSync(join(folder, "all.backup"));
    const { code, errors } = await run(["restore", "-"], { input }, other);
    expect(code).toBe(1);
    expect(errors).toContain("--replace");
    expect((await run(["restore", "-", "--replace"], { input }, other)).code).toBe(0);
    expect((await run(["check"], {}, other)).code).toBe(0);
  });

  test("half a backup changes nothing", async () => {
    const whole = readFileSync(join(folder, "all.backup"), "utf8");
    const input = whole.slice(0, whole.length / 2);
    const before = await query(other, 'select id from "Claim" order by id');
    expect((await run(["restore", "-", "--replace"], { input }, other)).code).toBe(1);
    expect(await query(other, 'select id from "Claim" order by id')).toEqual(before);
  });

  test("what fails leaves no file behind", async () => {
    const nowhere = "postgresql://rejoinder:none@127.0.0.1:1/rejoinder";
    expect((await run(["backup", "lost.backup"], {}, nowhere)).code).toBe(1);
    expect(existsSync(join(folder, "lost.backup"))).toBe(false);
  });
});

test("check tells what is wrong, and fails", async () => {
  await query(one, `update "Claim" set version = version + 1 where text = 'Buses should be free.'`);
  const { code, errors, out } = await run(["check"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^log-result\t[0-9a-f-]{36}\t[0-9a-f-]{36}\n$/);
  expect(errors).toMatch(/^rejoinder: 1 /);
});
