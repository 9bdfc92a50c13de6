import { NextRequest } from "next/server";
import { afterEach, describe, expect, test } from "vitest";
import { isOwnRequest } from "@/lib/http/same-site";
import { securityPolicy } from "@/lib/http/security-policy";
import nextConfig from "@/next.config.js";
import { config, proxy } from "@/proxy";

const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
const page = () => proxy(new NextRequest("http://localhost:3000/debates"));

afterEach(() => {
  delete process.env.AUTH_OIDC_ISSUER;
});

describe("the security policy of pages", () => {
  test("names no foreign origin, runs no script without its nonce and lets nobody frame a page", () => {
    const policy = securityPolicy("n0nce", null, false);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(policy).toContain("script-src 'self' 'nonce-n0nce';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });

  test("has another nonce on every response, and Next is told the same one", () => {
    const [first, second] = [page(), page()];
    expect(policyOf(first)).not.toBe(policyOf(second));
    expect(first.headers.get("x-middleware-request-content-security-policy")).toBe(policyOf(first));
  });

  test("lets forms lead to the provider people sign in at, and to no other site", () => {
    expect(policyOf(page())).toContain("form-action 'self';");
    process.env.AUTH_OIDC_ISSUER = "https://login.example.org/realms/school";
    expect(policyOf(page())).toContain("form-action 'self' https://login.example.org;");
  });

  test("is on pages and not on what a build made", () => {
    const matcher = new RegExp(`^${config.matcher[0]}$`);
    for (const path of ["/", "/debates/1", "/apiary", "/signin"]) expect(matcher.test(path), path).toBe(true);
    for (const path of ["/api/health", "/_next/static/a.js", "/icon.svg"]) expect(matcher.test(path), path).toBe(false);
  });
});

test("everything is sent with the headers that keep browsers from guessing, framing and telling", async () => {
  const rules =
    (await (
      nextConfig as { headers: () => Promise<{ source: string; headers: { key: string; value: string }[] }[]> }
    ).headers()) ?? [];
  const everywhere = Object.fromEntries(
    rules.find(({ source }) => source === "/:path*")?.headers.map(({ key, value }) => [key, value]) ?? [],
  );
  expect(everywhere).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
  });
});

describe("isOwnRequest", () => {
  const from = (headers: Record<string, string>) =>
    isOwnRequest(new Request("http://10.0.0.7:3000/", { headers }), "https://debates.example.org");

  test("knows this site behind a proxy by its public address", () => {
    expect(from({ origin: "https://debates.example.org", host: "10.0.0.7:3000" })).toBe(true);
    expect(from({ origin: "http://debates.example.org", host: "10.0.0.7:3000" })).toBe(false);
    expect(from({ origin: "https://debates.example.org.evil.example", host: "10.0.0.7:3000" })).toBe(false);
  });
});
