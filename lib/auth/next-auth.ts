import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { UserId } from "@/lib/argument/id";
import { revokeSession } from "@/lib/db/account-sessions";
import { db } from "@/lib/db/client";
import { isOutage } from "@/lib/db/outage";
import { sessionOfRequest } from "./actor";
import { clientAddress } from "./client-address";
import { emailField, passwordField } from "./details";
import { environment, type OidcSettings } from "./environment";
import { nextPath } from "./next-path";
import type { AccountCode } from "./problem";
import { accountAtProvider, type Claims } from "./provider-account";
import { sessionCookie, sessionSeconds } from "./session-cookie";
import { liveSession, startSession } from "./sessions";
import { signIn } from "./sign-in";

type Provider = AuthOptions["providers"][number];

/** The id of the provider in next-auth's addresses, like /api/auth/callback/oidc. */
export const oidcId = "oidc";

/** next-auth's options for one request, so that a sign-in knows the browser it comes from. */
export function authOptions(request: Request): AuthOptions {
  const { oidc, secret, secureCookies } = environment();
  // Set by the sign-in that this request is, for the token made at its end.
  let signedIn: UserId | null = null;
  return {
    secret,
    useSecureCookies: secureCookies,
    cookies: { sessionToken: sessionCookie() },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/signin", signOut: "/account", error: "/signin" },
    providers: [withPassword(request), ...(oidc === null ? [] : [withOidc(oidc)])],
    callbacks: {
      redirect: ({ url, baseUrl }) => {
        const inside = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${baseUrl}${nextPath(inside)}`;
      },
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== oidcId) {
          signedIn = user.id as UserId;
          return true;
        }
        const found = await atProvider(request, oidc?.issuer ?? "", profile as unknown as Claims);
        if (typeof found === "string") return found;
        signedIn = found.userId;
        return true;
      },
      jwt: async ({ token }) => {
        if (signedIn !== null) return { sid: await startSession(signedIn, request.headers.get("user-agent") ?? "") };
        const session = await liveSession(typeof token.sid === "string" ? token.sid : null);
        // next-auth takes this to mean that the cookie is to be dropped.
        if (session === null) throw new Error("This session has ended.");
        return { sid: session.id };
      },
      session: async ({ session, token }) => {
        const live = await liveSession(typeof token.sid === "string" ? token.sid : null);
        return { expires: session.expires, user: live === null ? {} : { name: live.actor.name } };
      },
    },
    events: {
      signOut: async ({ token }) => {
        const session = await liveSession(typeof token?.sid === "string" ? token.sid : null);
        if (session !== null) await revokeSession(db(), session.actor.userId, session.id, new Date());
      },
    },
    logger: { error: logError, warn: () => {}, debug: () => {} },
  };
}

/** The same sign-in as the page's, for clients that speak next-auth. */
const withPassword = (request: Request): Provider =>
  Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (sent) => {
      const email = emailField.safeParse(sent?.email);
      const password = passwordField.safeParse(sent?.password);
      if (!email.success || !password.success) return null;
      const person = { email: email.data, password: password.data };
      const found = await unlessAway(() => signIn(person, clientAddress(request.headers)));
      // What is thrown here becomes the `error` of the sign-in page's address.
      if (!found.ok && found.error.code !== "wrong-credentials") throw new Error(found.error.code);
      return found.ok ? { id: found.value } : null;
    },
  });

const withOidc = ({ issuer, clientId, clientSecret, name }: OidcSettings): Provider => ({
  ...{ id: oidcId, name, type: "oauth", issuer, clientId, clientSecret },
  wellKnown: `${issuer}/.well-known/openid-configuration`,
  authorization: { params: { scope: "openid email profile" } },
  idToken: true,
  checks: ["pkce", "state", "nonce"],
  profile: (claims: Claims) => ({ id: claims.sub }),
});

/** The account, or the address of the sign-in page with what is wrong. */
async function atProvider(request: Request, issuer: string, claims: Claims): Promise<{ userId: UserId } | string> {
  const found = await unlessAway(async () => accountAtProvider(issuer, claims, await sessionOfRequest(request)));
  if (found.ok) return { userId: found.value };
  const page = found.error.code === "provider-identity-taken" ? "/account" : "/signin";
  return `${page}?error=${found.error.code}`;
}

async function unlessAway<T>(
  work: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly error: { code: AccountCode } }> {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) return { ok: false, error: { code: "unavailable" } };
    throw error;
  }
}

/** One line, without what the provider sent: tokens could be in it. An ended session is nothing to report. */
function logError(code: string, metadata: Error | { error: Error }): void {
  if (code === "JWT_SESSION_ERROR") return;
  const { name, message } = metadata instanceof Error ? metadata : metadata.error;
  console.error(`next-auth ${code}: ${name} ${message}`);
}
