import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Denied, Grant } from "@/lib/access/grant";
import { type Claim, limits, type Source } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import { claimsBelow } from "@/lib/argument/excerpt";
import { type ClaimId, type DebateId, isId, type UserId } from "@/lib/argument/id";
import { cleanText, isBlank, visibleLength } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { importedAmong } from "@/lib/db/people";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { commitEdit } from "./commit-edit";
import { currentDebate } from "./current-debate";
import { importPlanned } from "./import-debate";
import type { ImportPlan } from "./import-plan";

export interface ExtractCommand {
  readonly debateId: string;
  readonly claimId: string;
  /** Of the new debate, made by the client; sent twice it is made once. */
  readonly newDebateId: string;
  readonly question: string;
  /** Where this instance is reached, without a slash at its end. */
  readonly origin: string;
}

/** `linked`: whether the claim now names the new debate as a source; it does not where the actor may not change it. */
interface Extracted {
  readonly debateId: DebateId;
  readonly linked: boolean;
}

type ExtractRefused =
  | Denied
  | { readonly code: "no-such-claim" | "text-empty" | "text-too-long" | "id-taken" | "cannot-combine" };

/**
 * Makes a debate of the actor's own of a claim and all that answers it, with the claim as its thesis and under the old
 * debate's rules. The branch stays where it was, and each leads to the other by a source. People stay the authors of
 * what they wrote; nobody's votes come along, for they were given on other grounds. What attacks the claim's step stays
 * behind: a thesis makes none.
 */
export async function extractBranch(
  actor: Actor | null,
  { debateId, claimId, newDebateId, question: asked, origin }: ExtractCommand,
): Promise<Result<Extracted, ExtractRefused>> {
  const grant = await authorize(actor, "write", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const place = isId(claimId) ? claimOf(debate, claimId as ClaimId) : undefined;
  const claim = place && isLive(debate, place) ? definitionOf(debate, place) : undefined;
  if (claim === undefined) return err({ code: "no-such-claim" });
  const question = cleanText(asked);
  if (isBlank(question)) return err({ code: "text-empty" });
  if (visibleLength(question) > limits.questionCharacters) return err({ code: "text-too-long" });

  const from = sourceOf(debate.question, `${origin}/debates/${debate.id}/claims/${claim.id}`);
  const plan = await planOf(grant.value, debate, claim, question, from);
  const made = await importPlanned(actor, { debateId: newDebateId, settings: debate.settings, plan });
  if (!made.ok) return made.error.code === "id-taken" ? err({ code: "id-taken" }) : err({ code: "cannot-combine" });

  const link = sourceOf(question, `${origin}/debates/${made.value.debateId}`);
  if (claim.sources.some(({ url }) => url === link.url)) return ok({ debateId: made.value.debateId, linked: true });
  const sources = [...claim.sources, link];
  const edit = { kind: "cite", id: claim.id, version: claim.version, sources } as const;
  const cited = await commitEdit(actor, { debateId, commandId: newId(), edit });
  return ok({ debateId: made.value.debateId, linked: cited.ok });
}

const sourceOf = (citation: string, url: string): Source => ({
  citation: [...citation].slice(0, limits.citationCharacters).join("").trim(),
  ...{ locator: null, url, quote: null, mark: null },
});

/** The branch as additions with ids of their own; what is argued elsewhere and shown in it comes as a claim of its own. */
async function planOf(grant: Grant, debate: Debate, root: Claim, question: string, from: Source): Promise<ImportPlan> {
  const below = [...claimsBelow(debate, root.id)].filter(({ id, parentId, role }) =>
    parentId === root.id ? role !== "undercut" : id !== root.id,
  );
  const ids = new Map<ClaimId, ClaimId>([[root.id, newId() as ClaimId]]);
  // Each stands after what it answers, so what an undercut of the root leaves without a parent is left out with it.
  const kept = below.filter(({ id, parentId }) => {
    const stays = parentId !== null && ids.has(parentId);
    if (stays) ids.set(id, newId() as ClaimId);
    return stays;
  });
  const groups = new Map(
    kept.flatMap(({ jointGroup }) => (jointGroup === null ? [] : [[jointGroup, newId()] as const])),
  );
  const authors = await authorsIn(grant, debate, [root, ...kept]);
  const addition = (claim: Claim): ImportPlan["additions"][number] => {
    const shown = definitionOf(debate, claim) ?? claim;
    const inside = claim.sharedFrom === null ? null : (ids.get(claim.sharedFrom) ?? null);
    const sources = claim.id === root.id ? [...shown.sources, from].slice(-limits.sources) : shown.sources;
    return {
      authorId: authors.ids.get(shown.authorId) ?? shown.authorId,
      edit: {
        ...{ kind: "add", id: ids.get(claim.id) as ClaimId, sharedFrom: inside, origin: shown.origin },
        ...(claim.id === root.id
          ? { parentId: null, role: "thesis", position: 1, jointGroup: null }
          : {
              ...{ parentId: ids.get(claim.parentId as ClaimId) as ClaimId, role: claim.role },
              ...{ position: claim.position, jointGroup: groups.get(claim.jointGroup ?? "") ?? null },
            }),
        ...(inside === null ? { text: shown.text, sources } : { text: "", sources: [] }),
        createdAt: shown.createdAt,
      },
    };
  };
  const isPlace = ({ sharedFrom }: Claim) => sharedFrom !== null;
  const ordered = [root, ...kept.filter((claim) => !isPlace(claim)), ...kept.filter(isPlace)];
  return {
    ...{ frame: { question, background: "" }, semantics: null, language: null, people: authors.people, votes: [] },
    ...{ tallies: new Map(), redirects: [] },
    additions: ordered.map(addition),
  };
}

/** People who came along with a file belong to its debate alone: in another one others of their names stand for them. */
async function authorsIn(
  grant: Grant,
  debate: Debate,
  claims: readonly Claim[],
): Promise<{ readonly people: ImportPlan["people"]; readonly ids: ReadonlyMap<UserId, UserId> }> {
  const authors = new Set(claims.map((claim) => (definitionOf(debate, claim) ?? claim).authorId));
  const imported = await importedAmong(db(), grant, authors);
  const ids = new Map(imported.map(({ id }) => [id, newId() as UserId]));
  const people = imported.map(({ id, name }) => ({ id: ids.get(id) as UserId, name }));
  return { people, ids };
}
