import fc from "fast-check";
import { type ClaimOrigin, type ClaimRole, type Source, sourceKinds } from "../../lib/argument/claim";
import { type Language, languages, type SemanticsName } from "../../lib/argument/settings";
import { cleanParagraphs, cleanText, isBlank } from "../../lib/argument/text";
import type { Relevance, Verdict } from "../../lib/argument/vote";
import { claimInCircle } from "../../lib/formats/check-document";
import type { DebateDocument, DocumentClaim, DocumentVote } from "../../lib/formats/document";

interface Drawn {
  /** Of claims besides the theses; 20 unless told. */
  readonly claims?: number;
  readonly theses?: number;
}

/** Documents with everything in them: claims stand depth first and checked, keys are `c1`, `c2` … in that order. */
export const documents = ({ claims = 20, theses = 3 }: Drawn = {}): fc.Arbitrary<DebateDocument> =>
  fc
    .record({
      question: texts,
      background: fc.oneof(
        fc.constant(""),
        fc.array(texts, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n\n")),
      ),
      semantics: fc.constantFrom<SemanticsName | null>(null, "evidence-weighted", "df-quad", "mlp"),
      language: fc.option(fc.constantFrom(...languages)),
      redirects: fc.array(fc.nat(), { maxLength: 3 }),
      theses: fc.array(saids, { minLength: 1, maxLength: theses }),
      answers: fc.array(fc.record({ said: saids, place: places }), { maxLength: claims }),
      names: fc.array(fc.option(texts.map((text) => cleanText(text.slice(0, 40)) || "A")), { maxLength: 4 }),
      votes: fc.array(votes, { maxLength: 12 }),
    })
    .map(put);

// What trips a format up: its own marks, other formats' marks, characters outside the basic plane, composed letters.
const scraps = fc.constantFrom(
  ...[
    "- ",
    "* ",
    "+ ",
    "1. ",
    "1.2. Pro: ",
    "Con: ",
    "Undercut: ",
    "Thesis:",
    "Sources:",
    "-> See 1.1.",
    "[1]",
    "[12] ",
  ],
  ...[
    "[a](https://example.org/x_(y)?q=1&r=2)",
    "[T1]",
    "<A1>",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\\",
    "\\(",
    "\\n",
    '"',
    "'",
  ],
  ...[
    "&",
    "&amp;",
    "<b>",
    "</b>",
    "]]>",
    "<!--",
    "//",
    "/*",
    "#tag",
    "@[a]",
    "**",
    "_",
    "`",
    "```",
    "~",
    "|",
    "^",
    ";",
    ",",
  ],
  ...[
    "===",
    "---",
    ":",
    "=1+1",
    "@SUM(A1)",
    "%",
    "é",
    "Å",
    "漢字",
    "مرحبا",
    "👩‍👩‍👧",
    "𝒳",
    "ﬁ",
    "__proto__",
    "constructor",
    "http://x.example",
    "null",
  ],
);
const words = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnop     ,.?!"), minLength: 1, maxLength: 12 });

/** Clean, one paragraph, never blank. */
const texts: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, scraps, fc.string({ unit: "grapheme", maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((parts) => cleanText(parts.join("")))
  .filter((text) => !isBlank(text));

const urls = fc.constantFrom(
  "https://example.org/study",
  "http://example.com/a_(b)?q=%20&x[]=1#top",
  "https://xn--bcher-kva.example/ü",
  "HTTPS://EXAMPLE.ORG/",
);

const sources = fc
  .record({
    citation: texts.map((text) => cleanText(text.slice(0, 300))),
    locator: fc.option(fc.constantFrom("p. 3", "ch. 2, §1", "“x”")),
    url: fc.option(urls),
    quote: fc.option(fc.array(texts, { minLength: 1, maxLength: 2 }).map((all) => cleanParagraphs(all.join("\n\n")))),
    mark: fc.option(fc.nat({ max: 60 })),
    kind: fc.option(fc.constantFrom(...sourceKinds)),
  })
  .map(({ kind, ...source }): Source => (kind === null ? source : { ...source, kind }));

const saids = fc.record({
  text: texts,
  sources: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Source[]>([]) },
    fc.array(sources, { minLength: 1, maxLength: 3 }),
  ),
  origin: fc.constantFrom<ClaimOrigin>("response", "essay"),
  author: fc.option(fc.nat()),
  createdAt: fc.option(fc.integer({ min: 0, max: 2 ** 42 })),
});
type Of<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
type Said = Of<typeof saids>;

const places = fc.record({
  under: fc.nat(),
  role: fc.constantFrom<ClaimRole>("support", "rebuttal", "undercut"),
  joint: fc.constantFrom(null, null, "a", "b"),
  shows: fc.option(fc.nat(), { freq: 4 }),
});

const votes = fc.record({
  claim: fc.nat(),
  person: fc.nat(),
  verdict: fc.option(fc.constantFrom<Verdict>(-1, 0, 1)),
  relevance: fc.option(fc.constantFrom<Relevance>(0, 1, 2, 3, 4)),
});

interface Material {
  readonly question: string;
  readonly background: string;
  readonly semantics: SemanticsName | null;
  readonly language: Language | null;
  /** Which of the claims each leads to. */
  readonly redirects: readonly number[];
  readonly theses: readonly Said[];
  readonly answers: readonly {
    readonly said: Said;
    readonly place: Of<typeof places>;
  }[];
  readonly names: readonly (string | null)[];
  readonly votes: readonly Of<typeof votes>[];
}

function put(material: Material): DebateDocument {
  const people = material.names.map((name, i) => ({ key: `p${i + 1}`, name }));
  const claims: DocumentClaim[] = material.theses.map((said, i) => claimOf(`t${i}`, null, "thesis", said, people));
  material.answers.forEach(({ said, place }, i) => {
    const parents = claims.filter(({ shows }) => shows === null);
    const parent = parents[place.under % parents.length] as DocumentClaim;
    const role = place.role === "undercut" && parent.role === "thesis" ? "rebuttal" : place.role;
    const claim = { ...claimOf(`a${i}`, parent.key, role, said, people), joint: place.joint };
    const shown = place.shows === null ? undefined : parents[place.shows % parents.length];
    const shows =
      shown === undefined ? null : { ...claim, text: "", sources: [], origin: "response" as const, shows: shown.key };
    claims.push(shows !== null && claimInCircle([...claims, shows]) === null ? shows : claim);
  });
  const ordered = withoutLonely(depthFirst(claims));
  const keys = new Map(ordered.map(({ key }, i) => [key, `c${i + 1}`]));
  const renamed = ordered.map((claim) => ({
    ...claim,
    key: keys.get(claim.key) as string,
    parent: claim.parent === null ? null : (keys.get(claim.parent) as string),
    shows: claim.shows === null ? null : (keys.get(claim.shows) as string),
  }));
  const { question, background, semantics, language } = material;
  const defined = renamed.filter(({ shows }) => shows === null);
  const redirects = material.redirects.map((n, i) => ({
    from: `00000000-0000-7000-8000-00000000000${i}`,
    to: defined[n % defined.length]?.key as string,
  }));
  return {
    ...{ question, background, semantics, language, claims: renamed, people, redirects },
    votes: votesOf(material, renamed, people),
  };
}

function claimOf(key: string, parent: string | null, role: ClaimRole, said: Said, people: DebateDocument["people"]) {
  const marked = said.sources.map((source): Source => ({ ...source, mark: markIn(said.text, source.mark) }));
  const author = said.author === null ? null : (people[said.author % Math.max(1, people.length)]?.key ?? null);
  return { ...said, key, parent, role, author, sources: marked, shows: null, joint: null };
}

/** A mark within the text and not between the halves of a character. */
function markIn(text: string, mark: number | null | undefined): number | null {
  if (mark == null) return null;
  const within = mark % (text.length + 1);
  return /[\udc00-\udfff]/.test(text[within] ?? "") ? within - 1 : within;
}

function depthFirst(claims: readonly DocumentClaim[], parent: string | null = null): DocumentClaim[] {
  return claims.filter((claim) => claim.parent === parent).flatMap((one) => [one, ...depthFirst(claims, one.key)]);
}

/** Premises are joint with others or not at all. */
function withoutLonely(claims: readonly DocumentClaim[]): readonly DocumentClaim[] {
  const group = ({ parent, role, joint }: DocumentClaim) => `${parent} ${role} ${joint}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(group(claim), (counts.get(group(claim)) ?? 0) + 1);
  return claims.map((claim) => (counts.get(group(claim)) === 1 ? { ...claim, joint: null } : claim));
}

/** One person votes once on a claim, never on a mere place's truth, and says at least something. */
function votesOf(
  material: Material,
  claims: readonly DocumentClaim[],
  people: DebateDocument["people"],
): DocumentVote[] {
  const given = new Map<string, DocumentVote>();
  for (const { claim: n, person: p, verdict, relevance } of material.votes) {
    const claim = claims[n % claims.length];
    const person = people[p % Math.max(1, people.length)];
    if (claim === undefined || person === undefined) continue;
    const vote = {
      ...{ claim: claim.key, person: person.key, verdict: claim.shows === null ? verdict : null },
      relevance: claim.role === "thesis" ? null : relevance,
    };
    if (vote.verdict !== null || vote.relevance !== null) given.set(`${claim.key} ${person.key}`, vote);
  }
  return [...given.values()];
}
