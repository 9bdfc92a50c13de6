import { createHash, randomBytes } from "node:crypto";

/** A token nobody can guess: 256 random bits. It is shown once; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** A plain hash is enough: there is nothing to try out, unlike with a password. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
