import type { ClaimRole } from "@/lib/argument/claim";

/** What is being done to a claim where it stands; null: it is only read. `drafted`: an answer, of the role it was begun in. */
export type Mode = null | "reword" | "cite" | { readonly answer: ClaimRole | "drafted" };
