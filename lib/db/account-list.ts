import type { UserId } from "../argument/id";
import type { Database } from "./client";

/** What an administrator sees of a person. */
export interface ListedAccount {
  readonly id: UserId;
  readonly email: string | null;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

const columns = { id: true, email: true, name: true, isAdmin: true, disabledAt: true, createdAt: true } as const;

/**
 * People who can sign in, newest first, those whose name or e-mail address contains the text.
 * @param before continue after this person of an earlier page; null: from the start
 */
export async function listAccounts(
  on: Database,
  text: string,
  before: UserId | null,
  atMost: number,
): Promise<readonly ListedAccount[]> {
  const contains = { contains: text, mode: "insensitive" } as const;
  const rows = await on.user.findMany({
    where: {
      isSample: false,
      OR: [{ email: { not: null } }, { identities: { some: {} } }],
      ...(text === "" ? {} : { AND: { OR: [{ name: contains }, { email: contains }] } }),
      ...(before === null ? {} : { id: { lt: before } }),
    },
    // Ids sort by creation.
    orderBy: { id: "desc" },
    take: atMost,
    select: columns,
  });
  return rows.map((row) => ({ ...row, id: row.id as UserId }));
}
