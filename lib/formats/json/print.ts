import type { DebateDocument, DocumentClaim, DocumentPerson, DocumentVote } from "../document";
import type { Printed } from "../format";
import { version } from "./schema";

/** One line for each claim, person and vote, keys in one order, nothing that goes without saying: equal debates, equal bytes. */
export function print(document: DebateDocument): Printed {
  const { question, background, semantics, language, claims, people, votes, redirects } = document;
  const parts = [
    `"rejoinder": ${version}`,
    `"question": ${JSON.stringify(question)}`,
    ...(background === "" ? [] : [`"background": ${JSON.stringify(background)}`]),
    ...(semantics === null ? [] : [`"semantics": ${JSON.stringify(semantics)}`]),
    ...(language === null ? [] : [`"language": ${JSON.stringify(language)}`]),
    ...list("people", people.map(said)),
    ...list("claims", claims.map(claimSaid)),
    ...list("votes", votes.map(voteSaid)),
    ...list(
      "redirects",
      redirects.map(({ from, to }) => ({ from, to })),
    ),
  ];
  return { text: `{\n  ${parts.join(",\n  ")}\n}\n`, losses: [] };
}

const list = (name: string, items: readonly object[]): readonly string[] =>
  items.length === 0 ? [] : [`"${name}": [\n    ${items.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`];

/** The object without what is null. */
const said = (value: DocumentPerson | object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined));

const claimSaid = ({ key, parent, role, text, shows, joint, origin, sources, author, createdAt }: DocumentClaim) =>
  said({
    ...{ key, parent, role, text: shows === null ? text : null, shows, joint },
    origin: origin === "response" ? null : origin,
    sources:
      sources.length === 0
        ? null
        : sources.map(({ citation, locator, url, quote, mark, kind }) =>
            said({ citation, locator, url, quote, mark, kind }),
          ),
    author,
    createdAt: createdAt === null ? null : new Date(createdAt).toISOString(),
  });

const verdicts = new Map([
  [1, "agree"],
  [0, "unsure"],
  [-1, "disagree"],
]);

const voteSaid = ({ claim, person, verdict, relevance }: DocumentVote) =>
  said({ claim, person, verdict: verdict === null ? null : verdicts.get(verdict), relevance });
