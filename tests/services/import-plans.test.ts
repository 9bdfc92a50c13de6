import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { defaultSettings } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { type DebateDocument, nothingMore, plainClaim } from "@/lib/formats/document";
import { importDebate } from "@/lib/services/import-debate";
import { must } from "../support/debates";
import { person } from "../support/people";

it("reads no table as a whole for each claim, whatever the connection has planned before", async () => {
  const importer = await person("Importer");
  const imported = async (claims: number) =>
    must(await importDebate(importer, { debateId: newId(), document: chain(claims), settings, votes: false }));
  // One after another, all of it goes through one connection. On a table of one page, reading it is the best plan.
  await imported(5);
  await db().$executeRaw`ANALYZE "Claim"`;
  await imported(12);
  const before = await rowsRead();
  await imported(3000);
  // 3,000 claims looked for in what there is would be some millions.
  expect((await rowsRead()) - before).toBeLessThan(100_000);
});

const settings = defaultSettings;

/** Every claim but the first supports the one before it, up to so deep; then it goes on from the first. */
function chain(claims: number): DebateDocument {
  const key = Array.from({ length: claims }, () => newId());
  return {
    ...{ question: "Whether?", background: "", ...nothingMore },
    claims: key.map((own, i) =>
      i === 0
        ? plainClaim(own, null, "thesis", "A thesis.")
        : plainClaim(own, key[i % 40 === 1 ? 0 : i - 1] ?? null, "support", `Claim ${i}.`),
    ),
  };
}

/** By reading tables from one end to the other, since the server began. */
async function rowsRead(): Promise<number> {
  await db().$executeRaw`SELECT pg_stat_force_next_flush()`;
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT sum(seq_tup_read)::bigint AS "count" FROM pg_stat_user_tables`;
  return Number(row?.count);
}
