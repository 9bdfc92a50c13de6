/**
 * A debate written as an outline, so that its shape on the page is its shape in the product:
 *
 *     thesis("calm", essay(8), "Ease tension.", [
 *       support("strong", essay(3), "The South is stronger.", [undercut("beside", response, "Strength is not the question.")]),
 *       rebuttal("weak", response.citing(treaty), "It looks weak.", [shared("support", "pact")]),
 *     ])
 *
 * The types carry two rules of the field: a thesis has no step to undercut, and a claim shown again brings nothing new.
 */
export type SeedRole = "thesis" | "support" | "rebuttal" | "undercut";

/** Where a claim comes from: the essay's paragraphs (1-based), or a response to the essay. */
type SeedOrigin = { readonly essay: readonly number[] } | "response";

export interface SeedSource {
  readonly citation: string;
  readonly url: string | null;
  readonly locator: string | null;
}

export interface SeedClaim {
  readonly key: string;
  readonly role: SeedRole;
  readonly text: string;
  readonly origin: SeedOrigin;
  readonly sources: readonly SeedSource[];
  readonly children: readonly SeedNode[];
}

/** The claim defined elsewhere under the key `sharedFrom`, shown here too. It has no text and no children of its own. */
export interface SeedReference {
  readonly key: string;
  readonly role: "support" | "rebuttal";
  readonly sharedFrom: string;
}

export type SeedNode = SeedClaim | SeedReference;

export interface SeedDebate {
  readonly key: string;
  readonly question: string;
  readonly background: string;
  readonly theses: readonly SeedClaim[];
}

/** What a claim rests on before anyone argues about it: whose thought it is, and which documents it cites. */
export interface Provenance {
  readonly origin: SeedOrigin;
  readonly sources: readonly SeedSource[];
  citing(...sources: readonly SeedSource[]): Provenance;
}

type Of<Role extends SeedRole> = SeedClaim & { readonly role: Role };
/** Keyless until placed: its key names the claim it is shown under, so the same claim can be shown in many places. */
type Share = Omit<SeedReference, "key">;
type Reply = Of<"support"> | Of<"rebuttal"> | Share;

export const response: Provenance = from("response");
export const essay = (...paragraphs: readonly number[]): Provenance => from({ essay: paragraphs });

export const thesis = (key: string, basis: Provenance, text: string, replies: readonly Reply[]): Of<"thesis"> =>
  claim("thesis", key, basis, text, replies);

export const support = (
  key: string,
  basis: Provenance,
  text: string,
  replies: readonly (Reply | Of<"undercut">)[] = [],
): Of<"support"> => claim("support", key, basis, text, replies);

export const rebuttal = (
  key: string,
  basis: Provenance,
  text: string,
  replies: readonly (Reply | Of<"undercut">)[] = [],
): Of<"rebuttal"> => claim("rebuttal", key, basis, text, replies);

/** Grants that the claim above may be true and denies that it bears on the claim above that one. */
export const undercut = (
  key: string,
  basis: Provenance,
  text: string,
  replies: readonly Reply[] = [],
): Of<"undercut"> => claim("undercut", key, basis, text, replies);

export const shared = (role: SeedReference["role"], sharedFrom: string): Share => ({ role, sharedFrom });

export const isReference = (node: SeedNode): node is SeedReference => "sharedFrom" in node;

function from(origin: SeedOrigin, sources: readonly SeedSource[] = []): Provenance {
  return { origin, sources, citing: (...more) => from(origin, [...sources, ...more]) };
}

function claim<Role extends SeedRole>(
  role: Role,
  key: string,
  { origin, sources }: Provenance,
  text: string,
  replies: readonly (SeedClaim | Share)[],
): Of<Role> {
  const children = replies.map(
    (reply): SeedNode => ("sharedFrom" in reply ? { key: `${reply.sharedFrom}-under-${key}`, ...reply } : reply),
  );
  return { key, role, text, origin, sources, children };
}
