import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { essayDebateId } from "@/lib/services/seed";
import { inBrowser, openBrowser } from "../support/browser";
import { freshDatabase } from "../support/database";
import { startServer, type TestServer } from "../support/server";

const checkout = join(import.meta.dirname, "../..");
const paths = [
  "/",
  `/debates/${essayDebateId}`,
  `/debates/${essayDebateId}/columns`,
  `/debates/${essayDebateId}/history`,
  "/signin",
  "/signup",
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
});
afterAll(async () => void (await server?.stop()));

/** What a page makes a browser fetch or send to, links that people follow themselves left out. */
function contacted(html: string): string[] {
  const attributes = html.matchAll(/<(?!a\b)[a-z]+\b[^>]*?\s(?:src|href|action|srcset|poster|data)="([^"]*)"/g);
  const styles = html.matchAll(/url\(["']?([^"')]+)/g);
  return [...attributes, ...styles].map((match) => match[1] ?? "");
}

const isForeign = (address: string) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) && !address.startsWith(server.url);

describe("no page contacts a foreign origin:", () => {
  test.each(paths)(
    "nothing in the page at %s is fetched from elsewhere, and every script has its nonce",
    async (path) => {
      const response = await fetch(server.url + path);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(contacted(html).filter(isForeign)).toEqual([]);
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = policy.match(/'nonce-([^']+)'/)?.[1];
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("same-origin");
    },
  );

  test("a page that did would be found out", () => {
    const own = `<a href="https://source.example"></a><img src="/icon.svg"><form action="/signin">`;
    const foreign = `<img alt="" src="https://a.example/x.png"><link href="//b.example/f.css"><p style="background:url(http://c.example)">`;
    expect(contacted(own).filter(isForeign)).toEqual([]);
    expect(contacted(foreign).filter(isForeign)).toHaveLength(3);
  });

  test("nothing in the built scripts and styles fetches from elsewhere", () => {
    const folder = join(checkout, process.env.NEXT_DIST_DIR ?? ".next-test", "static");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|css)$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    const fetches =
      /(?:fetch|import|importScripts|WebSocket|EventSource|sendBeacon|url)\(\s*["'`]?((?:https?:|wss?:)?\/\/[^"'`)\s]+)/g;
    const found = files.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(fetches)].map((match) => match[1]),
    );
    expect(found).toEqual([]);
  });

  test("the health and the debate are there for programs", async () => {
    const health = await fetch(`${server.url}/api/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
    expect(health.headers.get("content-security-policy")).toContain("default-src 'none'");
    const debate = await fetch(`${server.url}/api/debates/${essayDebateId}`);
    const etag = debate.headers.get("etag") ?? "";
    expect(((await debate.json()) as { view: { claims: unknown[] } }).view.claims.length).toBeGreaterThan(90);
    const again = await fetch(`${server.url}/api/debates/${essayDebateId}`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    const posted = await fetch(`${server.url}/api/debates/${essayDebateId}/votes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ claimId: essayDebateId, verdict: 1 }),
    });
    expect([posted.status, await posted.json()]).toEqual([401, { error: { code: "signed-out" } }]);
  });
});

inBrowser("in a browser", () => {
  test("pages run under their security policy and ask their own server only", async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on(
        "request",
        (request) =>
          !/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url) && foreign.push(request.url()),
      );
      for (const path of paths) await page.goto(server.url + path, { waitUntil: "networkidle" });
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
      // The nonce is worth nothing if any script runs: one that is written into the page does not.
      const ran = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.injected = true";
        document.body.append(script);
        return "injected" in globalThis;
      });
      expect(ran).toBe(false);
    } finally {
      await browser.close();
    }
  });
});
