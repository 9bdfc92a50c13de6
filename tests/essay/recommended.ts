import { propose } from "../../lib/essay/propose";
import { segment } from "../../lib/essay/segment";

/** What the rules take for recommendations in a text. */
export const recommendations = (text: string) => propose(segment(text)).filter(({ kind }) => kind === "recommendation");
