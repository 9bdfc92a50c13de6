import type { Result } from "../result";
import { type Database, db } from "./client";
import { isConflict } from "./outage";

const tries = 8;

/** Carries a refusal out of the transaction, so that what it wrote is rolled back. */
class Refused {
  constructor(readonly result: { readonly ok: false }) {}
}

interface Patience {
  /** How long the whole may take, in milliseconds; 30 seconds unless told. */
  readonly timeout?: number;
  /** Work that cannot be done again, because what it reads is gone by then. */
  readonly once?: boolean;
}

/**
 * Runs the work in one transaction and commits when its result is ok; a refusal rolls back and is returned.
 * Lost races of the database run the whole work again.
 */
export async function transact<T, E>(
  work: (tx: Database) => Promise<Result<T, E>>,
  { timeout, once = false }: Patience = {},
): Promise<Result<T, E>> {
  const attempt = () =>
    db().$transaction(
      async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new Refused(result);
        return result;
      },
      timeout === undefined ? {} : { timeout },
    );
  try {
    return await (once ? attempt() : retried(attempt));
  } catch (error) {
    if (error instanceof Refused) return error.result as Result<T, E>;
    throw error;
  }
}

/** Does the work again, after a random pause that grows, while the database breaks it off for another's sake. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}
