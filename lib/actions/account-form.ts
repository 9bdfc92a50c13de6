import type { AccountProblem } from "@/lib/auth/problem";

export type AccountField = "name" | "email" | "current" | "password";

/** What went wrong, and at which field; null for the form as a whole. */
export interface AccountFault extends AccountProblem {
  readonly field: AccountField | null;
}

/** What a form about an account shows after it was sent. What was typed comes back, but for passwords. */
export interface AccountForm {
  readonly faults: readonly AccountFault[];
  readonly typed: { readonly name?: string; readonly email?: string };
  /** What was done, where the page stays. */
  readonly done: "saved" | "mailed" | null;
  /** A link that is shown this once. */
  readonly link: string | null;
}

export const freshAccountForm: AccountForm = { faults: [], typed: {}, done: null, link: null };
