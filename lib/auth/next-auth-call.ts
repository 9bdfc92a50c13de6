import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { authOptions } from "./next-auth";

/** What next-auth answers: where to send the browser, and the Set-Cookie headers to send along. */
export interface NextAuthAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly cookies: readonly string[];
  readonly body: unknown;
}

/**
 * Asks next-auth in this process what it would answer to a request for /api/auth/<path>. For forms that work without
 * JavaScript: next-auth's own need a token that only a script could fetch.
 */
export async function askNextAuth(
  request: Request,
  path: readonly [string, ...string[]],
  body?: Readonly<Record<string, string>>,
): Promise<NextAuthAnswer> {
  const answer = { status: 200, location: null as string | null, cookies: [] as string[], body: undefined as unknown };
  const keepBody = (content: unknown) => {
    answer.body = content;
  };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    getHeader: () => answer.cookies,
    setHeader(name: string, value: string | string[]) {
      if (name === "Set-Cookie") answer.cookies = [value].flat();
      if (name === "Location") answer.location = String(value);
      return response;
    },
    json: keepBody,
    send: keepBody,
    end: () => {},
  };
  const url = new URL(request.url);
  const asked = {
    method: body === undefined ? "GET" : "POST",
    query: { ...Object.fromEntries(url.searchParams), nextauth: [...path] },
    headers: Object.fromEntries(request.headers),
    cookies: cookiesIn(request.headers.get("cookie")),
    body,
  };
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, authOptions(request));
  return answer;
}

function cookiesIn(header: string | null): Record<string, string> {
  const pairs = (header ?? "").split(/; */).filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), decoded(pair.slice(pair.indexOf("=") + 1))]),
  );
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
