import { applyEdit } from "../argument/apply-edit";
import type { Claim } from "../argument/claim";
import type { Debate } from "../argument/debate";
import { claimOf, isLive, liveAnswers, placesOf } from "../argument/debate";
import type { Edit, Step } from "../argument/edit";
import type { UserId } from "../argument/id";
import { repeatsItself } from "../argument/rearrange";
import type { MemberRole } from "../argument/settings";

/** What a person may do in a debate, with the least role that may. The whole of it is this table. */
export const leastRole = {
  read: "viewer",
  /** Be told of what is new. */
  follow: "viewer",
  vote: "voter",
  /** Ask editors to look at a claim or a comment. */
  flag: "voter",
  suggest: "suggester",
  /** Talk about a claim beside the debate; appeal against what a moderator decided about one's own words. */
  comment: "suggester",
  /** Answer claims; reword, cite, move and take back one's own. */
  write: "writer",
  /** The same for everyone's claims, theses and the question; decide on suggestions; moderate. */
  edit: "editor",
  invite: "editor",
  /** Settings, members, hand-over, archive, delete. */
  manage: "owner",
} as const satisfies Record<string, MemberRole>;

export type Verb = keyof typeof leastRole;
export const verbs = Object.keys(leastRole) as readonly Verb[];

/** What an archived debate still allows. */
export const allowedWhenArchived: readonly Verb[] = ["read", "follow", "manage"];

/** The verbs that edits need. */
export type EditVerb = Extract<Verb, "write" | "edit" | "manage">;

/** The verb an edit needs: one's own claims ask for less than other people's. */
export function verbFor(edit: Edit, debate: Debate, actorId: UserId): EditVerb {
  switch (edit.kind) {
    case "configure":
      return "manage";
    case "frame":
      return "edit";
    case "add":
      return edit.role === "thesis" ? "edit" : "write";
    case "rearrange":
      return verbForAll(edit.steps, debate, actorId);
    default: {
      const claim = claimOf(debate, edit.id);
      if (claim === undefined) return "write";
      const own = claim.authorId === actorId && claim.role !== "thesis";
      const toThesis = edit.kind === "move" && edit.role === "thesis";
      if (!own || toThesis) return "edit";
      if (edit.kind === "restore") return claim.removed === null || claim.removed.by === actorId ? "write" : "edit";
      return edit.kind === "remove" && takesOthersAlong(debate, claim, actorId) ? "edit" : "write";
    }
  }
}

/** What the most demanding step needs, each on the debate as the steps before it leave it. */
function verbForAll(steps: readonly Step[], debate: Debate, actorId: UserId): EditVerb {
  // Where one cannot be made none is.
  if (repeatsItself(steps)) return "write";
  let before = debate;
  for (const step of steps) {
    if (verbFor(step, before, actorId) === "edit") return "edit";
    const made = applyEdit(before, step, { actorId, at: 0 });
    if (!made.ok) return "write";
    before = made.value.debate;
  }
  return "write";
}

/** Whether with this claim something of other people's would go: an answer in its branch, or a place that shows part of it. */
function takesOthersAlong(debate: Debate, claim: Claim, actorId: UserId): boolean {
  const open = [claim];
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    const places = placesOf(debate, own.id).flatMap((place) => claimOf(debate, place) ?? []);
    if (places.some((place) => place.authorId !== actorId && isLive(debate, place))) return true;
    for (const answer of liveAnswers(debate, own.id)) {
      if (answer.authorId !== actorId) return true;
      open.push(answer);
    }
  }
  return false;
}
