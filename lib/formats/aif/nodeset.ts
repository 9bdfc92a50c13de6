import { err, ok, type Result } from "../../result";
import { atPath, type Loss, type ParseFault } from "../format";

export interface Node {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly scheme: string;
  readonly createdAt: number | null;
  /** Ours: a thesis that is also shown elsewhere. */
  readonly thesis: boolean;
}

export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ours: another place of a claim, which stands elsewhere. */
  readonly place: boolean;
  /** Ours: whose step is undercut, where several premises share one. */
  readonly premise: string | null;
}

export interface Nodeset {
  /** "" where the file has none. */
  readonly title: string;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: readonly Edge[];
  /** Who made a locution, by its node. */
  readonly speakers: ReadonlyMap<string, string>;
  /** By person; null where the file has no list of them. */
  readonly participants: ReadonlyMap<string, string> | null;
  readonly losses: readonly Loss[];
}

type Raw = Readonly<Record<string, unknown>>;

/** A nodeset of AIFdb, bare or as `AIF` in xAIF. Ids may be numbers; an id that comes again is left out. */
export function readNodeset(json: unknown): Result<Nodeset, ParseFault> {
  if (!isRecord(json)) return wrong("$");
  const inner = own(json, "AIF") ?? json;
  if (!isRecord(inner)) return wrong("AIF");
  const base = inner === json ? "" : "AIF.";
  const losses: Loss[] = [];
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const listed = { nodes: own(inner, "nodes"), edges: own(inner, "edges") ?? [] };
  if (!Array.isArray(listed.nodes)) return wrong(`${base}nodes`);
  if (!Array.isArray(listed.edges)) return wrong(`${base}edges`);
  for (const [i, raw] of (listed.nodes as unknown[]).entries()) {
    const read = readNode(raw);
    if (typeof read === "string") return wrong(`${base}nodes[${i}]${read}`);
    if (nodes.has(read.id)) losses.push({ code: "left-out", detail: read.id, ...atPath(`${base}nodes[${i}]`) });
    else nodes.set(read.id, read);
  }
  for (const [i, raw] of (listed.edges as unknown[]).entries()) {
    const read = readEdge(raw, i);
    if (typeof read === "string") return wrong(`${base}edges[${i}]${read}`);
    edges.push(read);
  }
  const named = records(own(inner, "participants"));
  return ok({
    ...{ nodes, edges, losses, title: word(own(json, "title")) || word(own(inner, "title")) },
    speakers: new Map(
      records(own(inner, "locutions")).flatMap((raw) => {
        const [node, person] = [idOf(own(raw, "nodeID")), idOf(own(raw, "personID"))];
        return node === null || person === null ? [] : [[node, person]];
      }),
    ),
    participants: named.length === 0 ? null : new Map(named.flatMap(readParticipant)),
  });
}

const wrong = (path: string) => err<ParseFault>({ code: "wrong-value", detail: "", ...atPath(path) });
const isRecord = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const records = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const own = (record: Raw, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
const word = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? `${value}` : "";
const idOf = (value: unknown): string | null =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? `${value}` : null;

/** The node, or what of it is wrong. */
function readNode(raw: unknown): Node | string {
  if (!isRecord(raw)) return "";
  const [id, type, text] = [idOf(own(raw, "nodeID")), own(raw, "type"), own(raw, "text") ?? ""];
  if (id === null) return ".nodeID";
  if (typeof type !== "string") return ".type";
  if (typeof text !== "string" && typeof text !== "number") return ".text";
  const createdAt = timeOf(word(own(raw, "timestamp")));
  const scheme = word(own(raw, "scheme"));
  return { id, type: type.toUpperCase(), text: `${text}`, scheme, createdAt, thesis: own(raw, "thesis") === true };
}

function readEdge(raw: unknown, i: number): Edge | string {
  if (!isRecord(raw)) return "";
  const [from, to] = [idOf(own(raw, "fromID")), idOf(own(raw, "toID"))];
  if (from === null) return ".fromID";
  if (to === null) return ".toID";
  const id = idOf(own(raw, "edgeID")) ?? `edges[${i}]`;
  return { id, from, to, place: own(raw, "place") === true, premise: idOf(own(raw, "premiseID")) };
}

function readParticipant(raw: Raw): [string, string][] {
  const id = idOf(own(raw, "participantID"));
  const name = `${word(own(raw, "firstname"))} ${word(own(raw, "surname"))}`.trim();
  return id === null ? [] : [[id, name]];
}

/** AIFdb's `2012-04-12 17:18:26`, which says no zone and is taken for UTC. */
function timeOf(stamp: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(stamp);
  const time = match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(time) || time < 0 ? null : time;
}
