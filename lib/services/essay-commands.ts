import { z } from "zod";
import { type Citation, essayLimits, type Showing, showings } from "@/lib/essay/essay";
import { edit, id } from "./commands";

// What may arrive from outside about essays, sizes included. What a text and a debate allow beyond that is the
// services' to say.

const line = z.string().max(4 * essayLimits.line);
const offset = z.int().min(0).max(essayLimits.bytes);
const version = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

export const citation: z.ZodType<Citation> = z.object({
  ...{ title: line, author: line.default(""), date: line.default("") },
  ...{ publisher: line.default(""), url: line.default(""), rights: line.default("") },
});
const showing: z.ZodType<Showing> = z.enum(showings);
/** More than is kept, so that a text just too long reaches its sentence. */
export const essayText = z.string().max(essayLimits.bytes);

export const newEssay = z.object({ essayId: id, citation, text: essayText, showing: showing.default("passages") });
export const essayChange = z.object({
  version,
  text: essayText.optional(),
  citation: citation.optional(),
  showing: showing.optional(),
});

const placed = { span: z.object({ start: offset, end: offset }), version };
export const movedPassage = z.object(placed);
/** Either anchors a claim that is there, or makes one of the words. */
export const newPassage = z.union([
  z.object({ passageId: id, claimId: id, ...placed }),
  z.object({ passageId: id, commandId: id, edit, ifOpen: z.boolean().optional(), ...placed }),
]);
