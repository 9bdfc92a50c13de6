import { z } from "zod";
import { limits, sourceKinds } from "../../argument/claim";
import { languages } from "../../argument/settings";

/** The version of the format that this release reads and writes. */
export const version = 1;

/** Names something within the file. */
const key = z.string().min(1);
/** Of `9999-12-31T23:59:59.999Z`. */
const timeCharacters = 24;

const source = z.object({
  citation: z.string(),
  locator: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  quote: z.string().nullable().default(null).describe("The words relied on."),
  mark: z
    .int()
    .min(0)
    .max(limits.claimStoredCharacters)
    .nullable()
    .default(null)
    .describe("After which character of the claim's text (in UTF-16 units) the source is called on."),
  kind: z.enum(sourceKinds).optional().describe("What kind of thing it is."),
});

/** A claim without its sources, which are as many as the file likes and are therefore read one by one. */
const claim = z.object({
  key: key.describe("Names the claim in this file: a UUID where Rejoinder wrote it."),
  parent: key.nullable().default(null).describe("The claim that this one answers; none for theses."),
  role: z.enum(["thesis", "support", "rebuttal", "undercut"]),
  text: z.string().default("").describe("Left out exactly where `shows` is given. Links as in Markdown."),
  shows: key.nullable().default(null).describe("The claim that is shown here and judged where it is defined."),
  joint: key.nullable().default(null).describe("Siblings of one role with the same word only work together."),
  origin: z.enum(["essay", "response"]).default("response"),
  author: key.nullable().default(null).describe("The key of a person."),
  createdAt: z.iso.datetime().max(timeCharacters).nullable().default(null).describe("ISO 8601, in UTC."),
});

const person = z.object({
  key,
  name: z.string().nullable().default(null).describe("None for somebody who goes by the key alone."),
});

const vote = z.object({
  claim: key,
  person: key,
  verdict: z.enum(["agree", "unsure", "disagree"]).nullable().default(null),
  relevance: z
    .int()
    .min(0)
    .max(4)
    .nullable()
    .default(null)
    .describe("If true, how much it bears on its parent: 0 not at all, 4 decisively. Not of theses."),
});

const frame = z.object({
  rejoinder: z.literal(version).describe("The version of this format."),
  question: z.string(),
  background: z.string().default("").describe("Paragraphs apart by one empty line."),
  semantics: z
    .enum(["evidence-weighted", "quadratic-energy", "df-quad", "squared-df-quad", "euler", "euler-top", "mlp"])
    .nullable()
    .default(null)
    .describe("How strengths are computed."),
  language: z
    .enum(languages)
    .nullable()
    .default(null)
    .describe("The language of the claims; `simple` for one that words are not led back to their stems in."),
});

const redirect = z.object({
  from: key.describe(
    "A claim that was merged into another one and is not in this file; a UUID, since nothing else was an address.",
  ),
  to: key.describe("The claim that stands for it; none that shows another."),
});

/** The shapes of what a file is made of, apart: a reader stops at the first value that is wrong, however many there are. */
export const parts = { frame, person, claim, source, vote, redirect };

/** The whole, for those who write or check such files elsewhere; what must fit together is `checkDocument`'s to say. */
export const publishedSchema = (): object => ({
  title: "A debate as Rejoinder writes it down, version 1",
  ...z.toJSONSchema(
    frame.extend({
      people: z.array(person).default([]),
      claims: z
        .array(claim.extend({ sources: z.array(source).default([]) }))
        .min(1)
        .max(limits.claims)
        .describe("Each after its parent, siblings in their order."),
      votes: z.array(vote).default([]),
      redirects: z.array(redirect).default([]),
    }),
    { io: "input" },
  ),
});
