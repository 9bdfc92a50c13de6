import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "./next-auth";

interface Context {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own addresses under /api/auth. */
export async function answerNextAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  // It would let anyone write into the server's log.
  if (nextauth[0] === "_log") return new Response(null, { status: 404 });
  return NextAuth(request, context, authOptions(request));
}
