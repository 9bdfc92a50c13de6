import { createHash } from "node:crypto";
import { type LimitProblem, rateLimit } from "@/lib/db/rate-limit";
import type { Result } from "@/lib/result";

const quarterHour = 15 * 60;
const hour = 60 * 60;

// A whole school may share one address, so an address alone may fail far more often than one person from it.
const personFrom = rateLimit("signin", 10, quarterHour);
const anyoneFrom = rateLimit("signin-from", 100, quarterHour);
const signUpsFrom = rateLimit("signup-from", 100, hour);
const mailsFrom = rateLimit("mail-from", 30, hour);
const mailsTo = rateLimit("mail-to", 3, hour);
const oldPassword = rateLimit("password", 10, quarterHour);
// A teacher brings in the debates of a whole school year in an afternoon; each file is looked at several times before.
const importsBy = rateLimit("import", 120, hour);
const previewsBy = rateLimit("import-preview", 600, hour);

const textFilesBy = rateLimit("text-file", 300, hour);
// Each costs whoever runs the instance, and takes a whole text out of it.
const modelAsksBy = rateLimit("model", 30, hour);

/** Keys hold no address and no e-mail, only what finds the same one again. */
const key = (...parts: string[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

type Taken = Promise<Result<null, LimitProblem>>;

/** Counts a try at a password as failed until `forgiveSignIn` says otherwise. */
export async function takeSignIn(email: string, address: string): Taken {
  const from = await anyoneFrom.take(key(address));
  return from.ok ? personFrom.take(key(email, address)) : from;
}

export async function forgiveSignIn(email: string, address: string): Promise<void> {
  await Promise.all([personFrom.clear(key(email, address)), anyoneFrom.giveBack(key(address))]);
}

export const takeSignUp = (address: string): Taken => signUpsFrom.take(key(address));

/** Mail is limited by who asks and by who gets it, whether or not there is such an account. */
export async function takeMail(email: string, address: string): Taken {
  const from = await mailsFrom.take(key(address));
  return from.ok ? mailsTo.take(key(email)) : from;
}

export const takeOldPassword = (userId: string): Taken => oldPassword.take(key(userId));
export const forgiveOldPassword = (userId: string): Promise<void> => oldPassword.clear(key(userId));

export const takeImport = (userId: string): Taken => importsBy.take(key(userId));
export const takeTextFile = (userId: string): Taken => textFilesBy.take(key(userId));
export const takeModelAsk = (userId: string): Taken => modelAsksBy.take(key(userId));
export const takePreview = (userId: string): Taken => previewsBy.take(key(userId));
