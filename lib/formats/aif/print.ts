import type { DebateDocument } from "../document";
import type { Loss } from "../format";
import { notWritten } from "../not-written";

/**
 * A debate as an AIF nodeset. Ids count up from 1 in the order of the claims, so the same debate gives the same file.
 * Keys that AIFdb does not know (`title`, `thesis`, `place`, `premiseID`) say what the map alone would leave open.
 */
export function nodesetOf(document: DebateDocument): { nodeset: object; losses: Loss[] } {
  const nodes: object[] = [];
  const edges: object[] = [];
  const locutions: object[] = [];
  let count = 0;
  const add = (type: string, text: string, at: number | null, more: object = {}) => {
    const nodeID = `${++count}`;
    nodes.push({ nodeID, text, type, timestamp: stampOf(at), ...more });
    return nodeID;
  };
  const link = (fromID: string, toID: string, more: object = {}) =>
    edges.push({ edgeID: `${edges.length + 1}`, fromID, toID, formEdgeID: null, ...more });

  const shown = new Set(document.claims.map(({ shows }) => shows));
  const names = new Map(document.people.map(({ key, name }) => [key, name]));
  const infos = new Map<string, string>();
  for (const { key, shows, parent, text, createdAt } of document.claims) {
    const alsoShown = parent === null && shown.has(key) ? { thesis: true } : {};
    if (shows === null) infos.set(key, add("I", text, createdAt, alsoShown));
  }
  const steps = new Map<string, string>();
  const stepOf = new Map<string, string>();
  for (const claim of document.claims) {
    const info = infos.get(claim.shows ?? claim.key) as string;
    if (claim.shows === null && claim.author !== null) {
      const { author, text, createdAt } = claim;
      const locution = add("L", `${names.get(author) ?? author}: ${text}`, createdAt);
      const illocution = add("YA", "Asserting", createdAt, { scheme: "Asserting" });
      link(locution, illocution);
      link(illocution, info);
      locutions.push({
        nodeID: locution,
        personID: author,
        timestamp: stampOf(createdAt),
        start: null,
        end: null,
        source: null,
      });
    }
    if (claim.parent === null) continue;
    const group = claim.joint === null ? claim.key : JSON.stringify([claim.parent, claim.role, claim.joint]);
    const known = steps.get(group);
    const name = claim.role === "support" ? "Default Inference" : "Default Conflict";
    const step = known ?? add(claim.role === "support" ? "RA" : "CA", name, claim.createdAt, { scheme: name });
    steps.set(group, step);
    if (claim.shows === null) stepOf.set(claim.key, step);
    link(info, step, claim.shows === null ? {} : { place: true });
    if (known !== undefined) continue;
    if (claim.role === "undercut") {
      link(step, stepOf.get(claim.parent) as string, { premiseID: infos.get(claim.parent) });
    } else link(step, infos.get(claim.parent) as string);
  }
  const authors = new Set(
    document.claims.flatMap(({ author, shows }) => (author === null || shows !== null ? [] : [author])),
  );
  const participants = document.people.flatMap(({ key, name }) => (authors.has(key) ? [participant(key, name)] : []));
  const { question: title } = document;
  return {
    nodeset: { title, nodes, edges, schemefulfillments: [], locutions, participants },
    losses: notWritten(document, ["background", "semantics", "language", "sources", "redirects", "origin", "votes"]),
  };
}

function participant(participantID: string, name: string | null): object {
  const [, firstname, surname] = /^(.*) (\S+)$/.exec(name ?? "") ?? [null, name ?? "", ""];
  return { participantID, firstname, surname };
}

const stampOf = (at: number | null): string =>
  at === null ? "" : new Date(at).toISOString().slice(0, 19).replace("T", " ");
