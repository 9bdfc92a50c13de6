import { limits } from "../../argument/claim";
import { cleanText, isBlank } from "../../argument/text";
import { err, ok, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { nothingMore } from "../document";
import { atPath, type Loss, nowhere, type Parsed, type ParseFault } from "../format";
import { readJson } from "../json/read-json";
import { type Said, unfold } from "../unfold";
import { type Authors, authorsOf } from "./authors";
import { type Node, readNodeset } from "./nodeset";
import { usesOf } from "./uses";

/**
 * A map of AIFdb as a debate. Information nodes are claims; what they do to each other is told by the inferences,
 * conflicts and rephrases between them. The rest of a map, who said what to whom, is kept as far as it says whose a
 * claim is.
 */
export function readAif(text: string): Result<Parsed, ParseFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const nodeset = readNodeset(json.value);
  if (!nodeset.ok) return nodeset;
  const losses: Loss[] = [...nodeset.value.losses];
  const infos = [...nodeset.value.nodes.values()].filter(({ type }) => type === "I").sort(byId);
  const tooMany = (count: number) => err<ParseFault>({ code: "too-many-claims", detail: `${count}`, ...nowhere });
  if (infos.length > limits.claims) return tooMany(infos.length);
  const uses = usesOf(nodeset.value, losses);
  if (uses === null) return tooMany(limits.claims + 1);
  const authors = authorsOf(nodeset.value);
  for (const loss of leftOut(nodeset.value.nodes.values(), authors)) losses.push(loss);
  const tops = new Set(infos.filter(({ thesis }) => thesis).map(({ id }) => id));
  const said = infos.map((info) => saidBy(info, authors, losses));
  const { claims, losses: cut } = unfold(said, uses, tops);
  const title = cleanText(nodeset.value.title);
  if (title === "") losses.push({ code: "question", detail: "", ...nowhere });
  for (const loss of cut) losses.push(loss);
  const question = title === "" ? "Imported argument map" : title;
  const described = { question, background: "", ...nothingMore, claims, people: authors.people };
  const checked = checkDocument(described);
  return checked.ok ? ok({ document: checked.value, losses }) : checked;
}

function saidBy({ id, text, createdAt }: Node, authors: Authors, losses: Loss[]): Said {
  const clean = cleanText(text);
  const blank = isBlank(clean);
  if (blank) losses.push({ code: "empty-claim", detail: id, ...atPath(id) });
  const author = authors.of.get(id) ?? null;
  return { key: id, text: blank ? "…" : clean, origin: "response", sources: [], author, createdAt };
}

/** How many nodes of each type that tells nothing of claims, and which schemes have names. */
function leftOut(nodes: Iterable<Node>, { used }: Authors): Loss[] {
  const counts = new Map<string, number>();
  for (const { id, type, scheme } of nodes) {
    const told = ["I", "RA", "CA", "MA"].includes(type);
    const word = !told
      ? used.has(id)
        ? ""
        : type
      : type !== "I" && !/^(default .*|ra|ca|ma|)$/i.test(scheme)
        ? scheme
        : "";
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ code: "left-out", detail: `${word} (${count})`, ...nowhere }));
}

/** Numbers by their size, before all else. */
function byId({ id: a }: Node, { id: b }: Node): number {
  const numbers = [a, b].map((id) => /^\d+$/.test(id));
  if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
  if (numbers[0] && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
