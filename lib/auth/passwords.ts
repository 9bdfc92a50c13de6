import { hash, verify } from "@node-rs/argon2";

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password that nobody knows, so that asking about no one costs the same as asking about someone. */
const nobodys = "$argon2id$v=19$m=19456,t=2,p=1$WTkKFID0kpNdUAZRen8Bkg$4oCxvXM9DVSiV/qbCYXDVCtm2FYkQggH+GvQDJHxAUU";

/** The same characters typed on two systems may come in two Unicode forms. */
const composed = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

/** @param stored null where there is no account, or one without a password: the same work, and never a match */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? nobodys, composed(password));
  return matches && stored !== null;
}
