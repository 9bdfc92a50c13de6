import type { ClaimId } from "@/lib/argument/id";

/** What the opinion groups share and where they part, as far as this reader may know. */
export interface GroupFindings {
  readonly commonGround: readonly { readonly claimId: ClaimId; readonly agrees: boolean }[];
  readonly cruxes: readonly ClaimId[];
}
