import type { Failure } from "./failure";

/** What a form shows after it was sent: what went wrong, if anything, and what had been typed. */
export interface FormState {
  readonly failure: Failure | null;
  readonly values: Readonly<Record<string, string>>;
}

export const freshForm: FormState = { failure: null, values: {} };
