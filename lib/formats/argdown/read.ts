import { limits } from "../../argument/claim";
import { err, ok, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { nothingMore } from "../document";
import { atLine, type Loss, type LossCode, nowhere, type Parsed, type ParseFault } from "../format";
import { unfold } from "../unfold";
import { type Reconstruction, type Saying, sayingsOf } from "./elements";
import { readFrontMatter } from "./front-matter";
import { Gathering } from "./gathering";
import { linesOf, splitFrontMatter } from "./lines";
import { plainText } from "./plain-text";

/**
 * Argdown's relations between statements and arguments. What a title names more than once is one claim; what does
 * nothing to others is a thesis. The question is the title, else the first heading of the first level.
 */
export function readArgdown(source: string): Result<Parsed, ParseFault> {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const { front, from } = splitFrontMatter(text);
  const { title, background, semantics, language, strict, losses: unread } = readFrontMatter(front);
  const losses: Loss[] = [...unread];
  const gathering = new Gathering(losses);
  if (strict) losses.push({ code: "restructured", detail: "mode: strict", ...nowhere });
  const sayings = sayingsOf(linesOf(text, from));
  const heading = title === null ? sayings.find((saying) => saying.is === "heading" && saying.level === 1) : undefined;
  for (const saying of sayings) {
    if (saying.is === "orphan") return err({ code: "missing-parent", detail: "", ...atLine(saying.line) });
    if (saying !== heading) hear(gathering, saying, losses);
    // What closes a circle is dropped later, so that a few more may still be right.
    if (gathering.size > 2 * limits.claims)
      return err({ code: "too-many-claims", detail: `${gathering.size}`, ...nowhere });
  }
  concludeAll(gathering, sayings);
  const { claims: said, uses, tops, people } = gathering.end();
  const { claims, losses: cut } = unfold(said, uses, tops);
  const question = title ?? (heading?.is === "heading" ? plainText(heading.text).text : "");
  if (question === "") losses.push({ code: "question", detail: "", ...nowhere });
  for (const loss of cut) losses.push(loss);
  losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const named = question === "" ? "Imported debate" : question;
  const checked = checkDocument({ ...nothingMore, question: named, background, semantics, language, claims, people });
  return checked.ok ? ok({ document: checked.value, losses }) : checked;
}

const relations: Readonly<Record<string, "support" | "rebuttal" | "undercut">> = {
  ...{ "+": "support", "<+": "support", "+>": "support", "-": "rebuttal", "<-": "rebuttal", "->": "rebuttal" },
  ...{ "><": "rebuttal", _: "undercut", "<_": "undercut", "_>": "undercut" },
};

function hear(gathering: Gathering, saying: Saying, losses: Loss[]): void {
  const lose = (code: LossCode, detail: string, line: number) => losses.push({ code, detail, ...atLine(line) });
  if (saying.is === "heading") lose("left-out", plainText(saying.text).text, saying.line);
  if (saying.is === "top") {
    gathering.name(saying.element);
    if (saying.listed) lose("restructured", "", saying.element.line);
  }
  if (saying.is === "premise") gathering.name(saying.element);
  if (saying.is === "relation") {
    const { symbol, parent, element } = saying;
    const role = relations[symbol] ?? "support";
    const reversed = symbol !== "><" && symbol.endsWith(">");
    if (reversed || symbol === "><") lose("restructured", symbol, element.line);
    gathering.name(element);
    if (reversed) gathering.use(parent, element, role);
    else gathering.use(element, parent, role);
  }
}

/**
 * Premises become joint supports of their argument, or of the conclusion where there is no argument; the argument
 * supports its conclusion. An argument nobody described says its conclusion.
 */
function concludeAll(gathering: Gathering, sayings: readonly Saying[]): void {
  const blocks = new Map<Reconstruction, Extract<Saying, { is: "premise" }>[]>();
  for (const saying of sayings) {
    if (saying.is !== "premise") continue;
    const numbered = blocks.get(saying.block);
    if (numbered === undefined) blocks.set(saying.block, [saying]);
    else numbered.push(saying);
  }
  for (const [block, numbered] of blocks) {
    gathering.lose("restructured", block.argument?.title ?? "", block.line);
    const last = numbered.at(-1);
    const conclusion = last?.concludes ? last.element : null;
    const target = block.argument ?? conclusion;
    if (target === null) continue;
    const joint = numbered.length > (conclusion === null ? 1 : 2) ? `(${block.line})` : null;
    for (const { element } of numbered) if (element !== conclusion) gathering.use(element, target, "support", joint);
    if (conclusion === null || block.argument === null) continue;
    if (conclusion.title === null && gathering.describe(block.argument, conclusion)) continue;
    gathering.use(block.argument, conclusion, "support");
  }
}
