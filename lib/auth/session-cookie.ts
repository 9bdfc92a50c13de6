import { decode, encode } from "next-auth/jwt";
import { environment } from "./environment";

export const sessionSeconds = 30 * 24 * 60 * 60;

/** next-auth's session cookie, by its own name and with its own options. */
export function sessionCookie() {
  const secure = environment().secureCookies;
  return {
    name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** The cookie's value: next-auth's encrypted token, which carries the session's id and nothing about the person. */
export const sealSession = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: environment().secret, maxAge: sessionSeconds });

/** The session id in a cookie's value; null for anything that this instance did not seal. */
export async function openSession(sealed: string | undefined): Promise<string | null> {
  if (sealed === undefined) return null;
  try {
    const token = await decode({ token: sealed, secret: environment().secret });
    return typeof token?.sid === "string" ? token.sid : null;
  } catch {
    return null;
  }
}

/** The value of the session cookie in a Cookie header. */
export function sealedIn(header: string | null): string | undefined {
  const start = `${sessionCookie().name}=`;
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}
