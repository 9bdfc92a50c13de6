import { environment } from "./environment";
import { oidcId } from "./next-auth";
import { askNextAuth, type NextAuthAnswer } from "./next-auth-call";

/**
 * Begins signing in at the provider: the address to send the browser to, and next-auth's cookies that bind the answer
 * to this browser. Null when the provider cannot be reached.
 * @param headers those of the request, whose origin has been checked
 * @param next a path of this site to come back to
 */
export async function beginAtProvider(
  headers: Headers,
  next: string,
): Promise<(Pick<NextAuthAnswer, "cookies"> & { readonly location: string }) | null> {
  const { origin, oidc } = environment();
  if (oidc === null) return null;
  const ask = new Request(`${origin}/api/auth`, { headers: forwarded(headers) });
  const csrf = await askNextAuth(ask, ["csrf"]);
  const { csrfToken } = csrf.body as { csrfToken: string };
  const own = [headers.get("cookie"), ...csrf.cookies.map((cookie) => cookie.split(";")[0])];
  const start = new Request(`${origin}/api/auth`, {
    headers: { ...Object.fromEntries(forwarded(headers)), cookie: own.filter(Boolean).join("; ") },
  });
  const begun = await askNextAuth(start, ["signin", oidcId], { csrfToken, callbackUrl: next });
  // An answer that leads back here is next-auth's way to say that the provider did not answer.
  if (begun.location === null || new URL(begun.location, origin).origin === origin) return null;
  return { location: begun.location, cookies: [...csrf.cookies, ...begun.cookies] };
}

const forwarded = (headers: Headers): Headers => {
  const kept = new Headers();
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
};
