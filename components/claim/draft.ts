import type { ClaimRole, Source } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import { noSource } from "./source-fields";

/** What is being written as an answer, or as a thesis. */
export interface Draft {
  readonly role: ClaimRole;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What was written, from what was to be made of it. */
export const draftOf = ({ role, text, sources }: Edit & { kind: "add" }): Draft => ({
  ...{ role, text },
  sources: sources.length > 0 ? sources : [noSource],
});
