import { isBlank } from "../../argument/text";
import type { DocumentPerson } from "../document";
import { atLine, type Loss, type LossCode } from "../format";
import type { Said, Use } from "../unfold";
import { type ClaimData, readClaimData } from "./claim-data";
import type { Element } from "./elements";
import { peopleNamed } from "./people";
import { plainText } from "./plain-text";

interface Known {
  readonly kind: Element["kind"];
  readonly title: string | null;
  readonly line: number;
  /** Where its text stands. */
  definition: { readonly element: Element; readonly text: string; readonly data: ClaimData } | null;
  /** Its text is that of another claim, which is no claim then. */
  isSaidBy: Known | null;
}

/** Statements and arguments as the file names them one after the other, and what they do to each other. */
export class Gathering {
  readonly #known = new Map<string, Known>();
  readonly #of = new Map<Element, Known>();
  readonly #uses: { from: Element; to: Element; role: Use["role"]; joint: string | null }[] = [];
  readonly #losses: Loss[];
  #untitled = 0;

  constructor(losses: Loss[]) {
    this.#losses = losses;
  }

  /** How many claims this may become: each, and the places where one is shown again. */
  get size(): number {
    return Math.max(this.#known.size, this.#uses.length);
  }

  lose(code: LossCode, detail: string, line: number): void {
    this.#losses.push({ code, detail, ...atLine(line) });
  }

  /** Takes note of an element; a second text under one title is left out. */
  name(element: Element): void {
    const { kind, title, line } = element;
    const id = title === null ? `${++this.#untitled}` : `${kind} ${title}`;
    const known = this.#known.get(id) ?? { kind, title, line, definition: null, isSaidBy: null };
    this.#known.set(id, known);
    this.#of.set(element, known);
    const { text, tags, marked } = plainText(element.text);
    const data = readClaimData(element.data);
    for (const key of data.unknown) this.lose("left-out", key, line);
    for (const tag of tags) this.lose("left-out", `#${tag}`, line);
    if (marked) this.lose("markup", "", line);
    if (isBlank(text)) return;
    if (known.definition === null) known.definition = { element, text, data };
    else if (known.definition.text !== text) this.lose("left-out", text, line);
  }

  use(from: Element, to: Element, role: Use["role"], joint: string | null = null): void {
    this.#uses.push({ from, to, role, joint });
  }

  /** Gives an argument without a text that of its conclusion, which nothing else names; whether it was without one. */
  describe(argument: Element, conclusion: Element): boolean {
    const [known, saying] = [this.#of.get(argument), this.#of.get(conclusion)];
    if (known === undefined || saying === undefined || known.definition !== null) return false;
    known.definition = saying.definition;
    saying.isSaidBy = known;
    return true;
  }

  end(): { claims: Said[]; uses: Use[]; people: DocumentPerson[]; tops: Set<string> } {
    const keys = this.#keys();
    const heard = this.#uses.map((use) => ({ ...use, data: readClaimData(use.from.data) }));
    const authors = [...keys.keys()].map(({ definition }) => definition?.data.author ?? null);
    const people = peopleNamed([...authors, ...heard.map(({ data }) => data.author)]);
    const person = (name: string | null) => (name === null ? null : (people.get(name)?.key ?? null));
    const known = (element: Element) => this.#of.get(element) as Known;
    const keyOf = (element: Element) => keys.get(known(element).isSaidBy ?? known(element)) as string;
    const claims = [...keys].map(([one, key]) => this.#said(one, key, person));
    const uses = heard.map(
      ({ from, to, role, joint, data }): Use => ({
        ...{ from: keyOf(from), to: keyOf(to), role, joint: joint ?? data.joint, where: atLine(from.line) },
        ...{ home: known(from).definition?.element === from, author: person(data.author), createdAt: data.createdAt },
      }),
    );
    const tops = new Set([...keys].flatMap(([{ definition }, key]) => (definition?.data.thesis ? [key] : [])));
    return { tops, claims, uses, people: [...people.values()] };
  }

  #said({ definition, title, line }: Known, key: string, person: (name: string | null) => string | null): Said {
    if (definition === null) this.lose("empty-claim", title ?? "", line);
    const { origin = "response", sources = [], author = null, createdAt = null } = definition?.data ?? {};
    return { key, text: definition?.text ?? title ?? "…", origin, sources, author: person(author), createdAt };
  }

  #keys(): Map<Known, string> {
    const place = ({ definition, line }: Known) => definition?.element.line ?? line;
    const all = [...this.#known.values()].filter(({ isSaidBy }) => isSaidBy === null);
    all.sort((a, b) => place(a) - place(b));
    const titles = new Set(all.flatMap(({ kind, title }) => (kind === "statement" && title !== null ? [title] : [])));
    let untitled = 0;
    const taken = new Set<string>(titles);
    return new Map(
      all.map((known) => {
        const { kind, title } = known;
        if (title !== null && kind === "statement") return [known, title];
        let key = title === null ? `Untitled ${++untitled}` : titles.has(title) ? `<${title}>` : title;
        while (taken.has(key)) key = title === null ? `Untitled ${++untitled}` : `<${key}>`;
        taken.add(key);
        return [known, key];
      }),
    );
  }
}
