import { afterEach, expect, test, vi } from "vitest";
import { castVote } from "@/lib/services/cast-vote";
import { startRegrouping } from "../../scripts/start/regrouping";
import { crowd, twoCamps } from "../support/crowd";
import { answer, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

const analyses = () => sql<{ people: number }>(`select (report->>'people')::int as people from "GroupAnalysis"`);
const connections = () =>
  sql<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() order by pid`);

test("a thread of its own regroups after votes, lives through lost connections, and ends when it is told to", async () => {
  const owner = await person("Owner");
  const { id, thesis } = await startDebate(owner);
  const claims = [thesis, await answer(owner, id, thesis), await answer(owner, id, thesis, "rebuttal")];
  const before = (await connections()).map(({ pid }) => pid);
  stop = startRegrouping({ every: 50 });
  await crowd(id, claims, twoCamps(6, claims.length));
  await vi.waitFor(async () => expect(await analyses()).toEqual([{ people: 14 }]), { timeout: 15_000 });

  const its = (await connections()).map(({ pid }) => pid).filter((pid) => !before.includes(pid));
  await sql(`select pg_terminate_backend(pid) from unnest($1::int[]) as p (pid)`, [its]);
  must(await castVote(await person("Reader"), { debateId: id, claimId: thesis, verdict: 1 }));
  await vi.waitFor(async () => expect(await analyses()).toEqual([{ people: 15 }]), { timeout: 15_000 });

  await stop();
  must(await castVote(await person("Late Reader"), { debateId: id, claimId: thesis, verdict: 1 }));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await analyses()).toEqual([{ people: 15 }]);
}, 40_000);

test("ends at once when told to before it has begun", async () => {
  const since = performance.now();
  await startRegrouping()();
  expect(performance.now() - since).toBeLessThan(5000);
});
