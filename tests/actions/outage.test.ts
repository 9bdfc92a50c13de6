import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/actions/sent";
import { closeDatabase } from "@/lib/db/client";
import { getDebate } from "@/lib/http/get-debate";
import { getHealth } from "@/lib/http/get-health";
import { postEdit } from "@/lib/http/post-edit";
import { postVote } from "@/lib/http/post-vote";
import { castVote } from "@/lib/services/cast-vote";
import { commitEdit } from "@/lib/services/commit-edit";
import { addition, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as, get, post } from "../support/requests";
import { freePort } from "../support/server";

const there = process.env.DATABASE_URL as string;
let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeAll(async () => {
  owner = await person("Owner");
  debate = await startDebate(owner);
});

/** Makes the app lose its database; nothing listens where it looks for it now. */
async function loseDatabase(): Promise<void> {
  await closeDatabase();
  const url = new URL(there);
  url.port = String(await freePort());
  process.env.DATABASE_URL = url.href;
}

afterEach(async () => {
  await closeDatabase();
  process.env.DATABASE_URL = there;
});

const edit = () => ({ debateId: debate.id, commandId: newId(), edit: addition(debate.thesis) });
const vote = () => ({ debateId: debate.id, claimId: debate.other, verdict: 1 as const });

describe("without its database", () => {
  test("an action says that it could not be done now, and never that it was", async () => {
    await loseDatabase();
    const unavailable = { ok: false, error: { code: "unavailable", retryAfter: 5 } };
    expect(await act(z.any(), null, () => commitEdit(owner, edit()))).toEqual(unavailable);
    expect(await act(z.any(), null, () => castVote(owner, vote()))).toEqual(unavailable);
  });

  test("a program gets 503 and is told when to come again", async () => {
    await loseDatabase();
    const { debateId, ...command } = edit();
    const answers = await Promise.all([
      getDebate(get(), debateId, as(null)),
      postEdit(post(command), debateId, as(owner)),
      postVote(post({ claimId: debate.other, verdict: 1 }), debateId, as(owner)),
      getHealth(),
      // Already finding out who asks needs the database.
      getDebate(get(), debateId, () => castVote(owner, vote()).then(() => null)),
    ]);
    for (const answer of answers) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(await answer.json()).toEqual({ error: { code: "unavailable" } });
    }
  });

  test("a bug is not taken for it", async () => {
    await expect(act(z.any(), null, () => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
    await expect(getDebate(get(), debate.id, () => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
  });

  test("nothing stays behind once it is there again", async () => {
    const command = edit();
    await loseDatabase();
    expect(await act(z.any(), null, () => commitEdit(owner, command))).toMatchObject({ ok: false });
    await closeDatabase();
    process.env.DATABASE_URL = there;
    expect(must(await commitEdit(owner, command)).seq).toBe(3);
  });
});
