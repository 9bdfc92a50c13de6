const retried = new Set(["40001", "40P01", "P2034", "TransactionWriteConflict"]);

/** Prisma's and PostgreSQL's codes for "cannot be reached, is shutting down, or too busy to take this". */
const away = new Set([
  ...["P1000", "P1001", "P1002", "P1003", "P1008", "P1017", "P2024", "P2028", "P2037"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"],
  // The driver's own words, which are all there is where a statement was written by hand.
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
  ...[
    "57P01",
    "57P02",
    "57P03",
    "53300",
    "53100",
    "25006",
    "08000",
    "08001",
    "08003",
    "08004",
    "08006",
    "55P03",
    "57014",
  ],
]);

/** Whether the database ended the work because another transaction was in its way; doing it again may succeed. */
export const isConflict = (error: unknown): boolean => codesIn(error).some((code) => retried.has(code));

/** What the driver says without a code when a connection went away under it, or none could be had. */
const lost =
  /connection terminated|is not queryable|timeout exceeded when trying to connect|server closed the connection/i;

/** Whether the database was not there to do the work, rather than the work being wrong. */
export const isOutage = (error: unknown): boolean =>
  codesIn(error).some((code) => away.has(code)) || lost.test(String(error));

/** Whether something that a statement refers to was deleted while it ran. */
export const isGone = (error: unknown): boolean => codesIn(error).some((code) => code === "23503" || code === "P2003");

/** Whether the database refused a row for what it says (a value, a reference, a key twice), not for want of anything. */
export const isRefusedRow = (error: unknown): boolean => codesIn(error).some((code) => /^2[23][0-9A-Z]{3}$/.test(code));

/** Every code an error carries: Prisma wraps the driver's error, which wraps PostgreSQL's. */
function codesIn(error: unknown): string[] {
  const codes: string[] = [];
  const open: unknown[] = [error];
  for (let depth = 0; depth < 12 && open.length > 0; depth++) {
    const next = open.shift();
    if (typeof next !== "object" || next === null) continue;
    const { code, originalCode, kind, cause, meta, driverAdapterError } = next as Record<string, unknown>;
    for (const each of [code, originalCode, kind]) if (typeof each === "string") codes.push(each);
    open.push(cause, meta, driverAdapterError);
  }
  return codes;
}
