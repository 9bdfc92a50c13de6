import { pathToFileURL } from "node:url";
import { kialo } from "../../lib/formats/kialo/format";
import { fastest } from "./timing";

const claims = 965;

/** A discussion as large as the largest that are exported: six answers to a claim, every third with a source. */
function discussion(): string {
  const lines = ["Discussion Name:", "Should the town build a second bridge?", "", "1. Thesis:", "It should.", ""];
  const sources: string[] = [];
  const numbers = ["1"];
  for (let i = 1; i < claims; i++) {
    const number = `${numbers[Math.floor((i - 1) / 6)]}.${((i - 1) % 6) + 1}`;
    numbers.push(number);
  }
  numbers
    .slice(1)
    .sort(byParts)
    .forEach((number, i) => {
      const indent = "  ".repeat(number.split(".").length - 1);
      const mark = i % 3 === 0 ? `[${sources.length / 2 + 1}]` : "";
      if (mark !== "")
        sources.push(`${mark} https://bridges.example/${i}`, `"What page ${i} says about the river, at length."`);
      const words = `Reason ${i} speaks of cars, boats and feet${mark} on either side of the river, and of what they cost.`;
      lines.push(`${indent}${number}. ${i % 2 === 0 ? "Pro" : "Con"}:`, `${indent}${words}`, "");
    });
  return [...lines, "Sources:", ...sources, ""].join("\r\n");
}

function byParts(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let i = 0; i < Math.min(left.length, right.length); i++)
    if (left[i] !== right[i]) return (left[i] as number) - (right[i] as number);
  return left.length - right.length;
}

/** What, time, target, and the time as a multiple of splitting the same text into lines. */
export async function formatsRows(): Promise<string[][]> {
  const text = discussion();
  const parsed = await kialo.parse?.(text);
  if (parsed?.ok !== true || parsed.value.document.claims.length !== claims) throw new Error("the file was not read");
  let kept = 0;
  const plain = fastest(60, () => {
    kept += text.split("\r\n").length;
  });
  const time = fastest(60, () => kialo.parse?.(text));
  if (!(kept > 0)) throw new Error("nothing was split");
  const ratio = (time / plain).toFixed(1);
  return [[`a Kialo file of ${claims} claims, read`, `${time.toFixed(2)} ms`, "30 ms", `${ratio} × lines split`]];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const row of await formatsRows()) process.stdout.write(`${row.join("  ")}\n`);
