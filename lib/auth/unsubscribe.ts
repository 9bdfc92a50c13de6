import { createHmac, timingSafeEqual } from "node:crypto";
import { isId, type UserId } from "@/lib/argument/id";
import { environment } from "./environment";

/** The end of an address that ends somebody's letters, for whoever holds one of them; it works as long as the secret. */
export const unsubscribeToken = (userId: UserId): string => `${userId}.${seal(userId)}`;

/** Whose letters a token ends; null for one that was not made here. */
export function subscriberOf(token: string): UserId | null {
  const [userId = "", given = ""] = token.split(".");
  if (!isId(userId)) return null;
  const [sent, own] = [Buffer.from(given), Buffer.from(seal(userId))];
  return sent.length === own.length && timingSafeEqual(sent, own) ? (userId as UserId) : null;
}

const seal = (userId: string): string =>
  createHmac("sha256", environment().secret).update(`letters ${userId}`).digest("base64url");
