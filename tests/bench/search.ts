import { pathToFileURL } from "node:url";
import { v7 as newId } from "uuid";
import type { Actor } from "../../lib/access/actor";
import type { ClaimId, UserId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { emptyIndex, put, similar } from "../../lib/argument/similar";
import { wordsIn } from "../../lib/argument/trigrams";
import { db } from "../../lib/db/client";
import type { DebateDocument } from "../../lib/formats/document";
import { importDebate } from "../../lib/services/import-debate";
import { searchDebate, searchDebates } from "../../lib/services/search";
import { generatedDebate } from "./generated-debate";

// How long a search takes, as the median of warm ones, and, since machines differ, as a multiple of reading one row.

const sizes = [1000, 10_000, 100_000];

/** [what, time, target, time as a multiple of the simplest]; on the database given, which is empty. */
export async function searchRows(): Promise<string[][]> {
  const userId = newId() as UserId;
  await db().user.create({ data: { id: userId, name: "Searcher" } });
  const actor: Actor = { userId, name: "Searcher", isAdmin: false };
  const rows: string[][] = [];
  for (const size of sizes) {
    const document = generatedDebate(size);
    rows.push(...(await searching(actor, document)), ...comparing(document));
  }
  return rows;
}

async function searching(actor: Actor, document: DebateDocument): Promise<string[][]> {
  const debateId = newId();
  const made = await importDebate(actor, { debateId, document, settings: defaultSettings, votes: false });
  if (!made.ok) throw new Error(made.error.code);
  await db().$executeRaw`VACUUM ANALYZE "Claim", "DebateWord"`;
  const [often, sometimes, rare] = byFrequency(document);
  const slip = `${rare.slice(0, 2)}${rare[3]}${rare[2]}${rare.slice(4)}`;
  const asked = { "a frequent word": often, "two words": `${sometimes} ${often}`, "a rare word": rare, "a slip": slip };
  const simplest = await medianOf(() => db().debate.findUnique({ where: { id: debateId }, select: { id: true } }));
  const rows: string[][] = [];
  for (const [what, text] of Object.entries(asked)) {
    const time = await medianOf(() => searchDebate(actor, debateId, { text }));
    rows.push(row(`${count(document)} claims, ${what}`, time, "50 ms", simplest));
  }
  const everywhere = await medianOf(() => searchDebates(actor, { text: sometimes }));
  rows.push(row(`${count(document)} claims, across debates`, everywhere, "50 ms", simplest));
  return rows;
}

function comparing(document: DebateDocument): string[][] {
  const index = emptyIndex();
  const started = performance.now();
  for (const { key, text } of document.claims) put(index, key as ClaimId, text);
  const built = performance.now() - started;
  const text = document.claims[document.claims.length >> 1]?.text ?? "";
  const times = Array.from({ length: 21 }, (_, i) => {
    const start = performance.now();
    similar(index, `${text} ${document.claims[i]?.text}`.slice(0, 150), { limit: 3 });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return [
    row(`${count(document)} claims, index of likely duplicates`, built, "1500 ms", null),
    row(`${count(document)} claims, likely duplicates of one`, times[10] ?? 0, "30 ms", null),
  ];
}

/** One of the most frequent words, one now and then, one of the rarest. */
function byFrequency(document: DebateDocument): readonly [string, string, string] {
  const counts = new Map<string, number>();
  for (const { text } of document.claims)
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const rare = words.slice(-500).find((word) => word.length > 7);
  return [words[8] ?? "", words[120] ?? "", rare ?? ""];
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 3; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[7] ?? 0;
}

const count = ({ claims }: DebateDocument): string => claims.length.toLocaleString("en");

const row = (what: string, time: number, target: string, simplest: number | null): string[] => [
  ...[what, `${time.toFixed(1)} ms`, target],
  simplest === null ? "" : (time / simplest).toFixed(0),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const each of await searchRows()) console.log(each.join("   "));
}
