import type { AccountCode } from "./problem";

const own: readonly AccountCode[] = [
  ...(["provider-account-exists", "provider-identity-taken", "disabled", "rate-limited", "unavailable"] as const),
];

/** What the `error` in a page's address means: a code of ours, or one of next-auth's. It is shown, never obeyed. */
export function signInError(given: unknown): AccountCode | null {
  if (typeof given !== "string" || given === "") return null;
  if (given === "CredentialsSignin") return "wrong-credentials";
  return own.find((code) => code === given) ?? "provider-failed";
}
