import { z } from "zod";
import { limits, sourceKinds } from "@/lib/argument/claim";
import { type Edit, rearrangements } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { isId } from "@/lib/argument/id";
import { defaultSettings, languages, memberRoles, type Settings } from "@/lib/argument/settings";
import type { Relevance, Verdict } from "@/lib/argument/vote";

// What may arrive from outside, sizes included: the one check at every door (actions, the JSON API). What a debate
// allows beyond that is the core's to say.

export const id = z.string().max(36).toLowerCase().refine(isId);
const claimId = id.transform((value) => value as ClaimId);
const version = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
/** Twice what is stored at most, so that a text just too long reaches the core and its sentence. */
const text = z.string().max(2 * limits.claimStoredCharacters);
const claimRole = z.enum(["thesis", "support", "rebuttal", "undercut"]);
export const source = z.object({
  citation: z.string().max(2000),
  locator: z.string().max(500).nullable(),
  url: z.string().max(4000).nullable(),
  quote: z.string().max(4000).nullable().default(null),
  mark: z.int().min(0).nullable().default(null),
  kind: z.enum(sourceKinds).nullable().optional(),
});

const rules = z.object({
  visibility: z.enum(["public", "unlisted", "private"]),
  openRole: z.enum(["viewer", "voter", "suggester", "writer"]).nullable(),
  secrecy: z.enum(["open", "untilVoted", "untilClosed"]),
  /** Up to the year 9999: what comes after is written with six digits, which not every database reads. */
  votingClosesAt: z.int().min(0).max(253_402_300_799_999).nullable(),
  semantics: z.enum([
    "evidence-weighted",
    "quadratic-energy",
    "df-quad",
    "squared-df-quad",
    "euler",
    "euler-top",
    "mlp",
  ]),
  archived: z.boolean(),
});
const language = z.enum(languages);

export const settings: z.ZodType<Settings> = rules.extend({ language: language.default(defaultSettings.language) });

/** Only the seed speaks for the essay: what people add is a response. */
const origin = z.literal("response").catch("response");

const steps = [
  z.object({
    ...{ kind: z.literal("add"), id: claimId, parentId: claimId.nullable(), role: claimRole, text, origin },
    ...{ position: z.number(), sharedFrom: claimId.nullable(), sources: z.array(source).max(100) },
    jointGroup: id.nullable().optional(),
  }),
  z.object({ kind: z.literal("reword"), id: claimId, version, text }),
  z.object({
    ...{ kind: z.literal("move"), id: claimId, version, parentId: claimId.nullable(), role: claimRole },
    position: z.number(),
  }),
  z.object({ kind: z.literal("joint"), id: claimId, version, jointGroup: id.nullable() }),
  z.object({ kind: z.literal("remove"), id: claimId, version, into: claimId.optional() }),
  z.object({ kind: z.literal("restore"), id: claimId, version }),
] as const;

export const edit: z.ZodType<Edit> = z.discriminatedUnion("kind", [
  ...steps,
  z.object({ kind: z.literal("cite"), id: claimId, version, sources: z.array(source).max(100) }),
  z.object({
    ...{ kind: z.literal("rearrange"), as: z.enum(rearrangements), id: claimId },
    steps: z.array(z.discriminatedUnion("kind", steps)).max(limits.steps),
  }),
  z.object({ kind: z.literal("frame"), version, question: z.string().max(5000), background: z.string().max(20_000) }),
  z.object({ kind: z.literal("configure"), version, settings: rules.extend({ language: language.optional() }) }),
]);

export const editCommand = z.object({ debateId: id, commandId: id, edit });

const verdict = z.union([z.literal(-1), z.literal(0), z.literal(1)]) satisfies z.ZodType<Verdict>;
const relevance = z.union([0, 1, 2, 3, 4].map((n) => z.literal(n as Relevance))) satisfies z.ZodType<Relevance>;

export const voteCommand = z.object({
  debateId: id,
  claimId: id,
  verdict: verdict.nullable().optional(),
  relevance: relevance.nullable().optional(),
});

export const memberRole = z.enum(memberRoles);
