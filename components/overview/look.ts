import type { ClaimRole } from "@/lib/argument/claim";

/** What the box of a claim shows. */
export interface BoxLook {
  /** null for the question. */
  readonly role: ClaimRole | null;
  readonly number: string;
  readonly text: string;
  /** In [0,1]; null: nobody voted and nothing moved it, or it may not be seen. */
  readonly strength: number | null;
  readonly percent: string;
  readonly contested: boolean;
  readonly unvoted: boolean;
  /** There for what is below it only. */
  readonly context: boolean;
}
