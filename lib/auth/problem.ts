/** Every way in which something about an account can fail. Each has its sentence in locales/<language>/account.json. */
export type AccountCode =
  | "name-missing"
  | "name-too-long"
  | "email-invalid"
  | "email-taken"
  | "password-too-short"
  | "password-too-long"
  | "password-common"
  | "password-personal"
  | "wrong-credentials"
  | "wrong-password"
  | "no-password"
  | "disabled"
  | "link-spent"
  | "last-admin"
  | "no-email"
  | "not-found"
  | "signed-out"
  | "provider-failed"
  | "provider-account-exists"
  | "provider-identity-taken"
  | "rate-limited"
  | "unavailable";

export interface AccountProblem {
  readonly code: AccountCode;
  /** For `rate-limited`: how long to wait. */
  readonly seconds?: number;
}
