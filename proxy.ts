import { type NextRequest, NextResponse } from "next/server";
import { originOf, securityPolicy } from "@/lib/http/security-policy";

/**
 * Gives every page its security policy. Next finds the nonce in the request's header and puts it on the scripts it
 * writes. Who may see a page is not decided here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = securityPolicy(nonce, originOf(process.env.AUTH_OIDC_ISSUER), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Pages only: what a build has made and what the API says runs no scripts.
export const config = { matcher: ["/((?!api/|_next/static/|_next/image|icon\\.svg|favicon\\.ico).*)"] };
