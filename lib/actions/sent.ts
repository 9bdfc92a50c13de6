import type { z } from "zod";
import { err, type Result } from "@/lib/result";
import { isOutage } from "@/lib/services/outage";
import type { Failure } from "./failure";

/**
 * The door every action goes through: checks what was sent, does the work, and turns a database that is away into an
 * answer that the page can keep the draft under. Anything else that is thrown is a bug and stays one.
 */
export async function act<In, Out>(
  schema: z.ZodType<In>,
  sent: unknown,
  work: (input: In) => Promise<Result<Out, Failure>>,
): Promise<Result<Out, Failure>> {
  const input = schema.safeParse(sent);
  if (!input.success) {
    return err({
      code: "invalid",
      fields: [...new Set(input.error.issues.map((issue) => String(issue.path[0] ?? "")))],
    });
  }
  try {
    return await work(input.data);
  } catch (error) {
    if (isOutage(error)) return err({ code: "unavailable", retryAfter: 5 });
    throw error;
  }
}
