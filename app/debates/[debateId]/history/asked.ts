import { type ChangeKind, changeKinds } from "@/lib/argument/change";
import { isId } from "@/lib/argument/id";
import { one } from "../address";

export type HistoryQuery = Promise<Record<"before" | "kind" | "by", string | string[] | undefined>>;

/** What an address asks of a history; what cannot be asked for counts as not asked. */
export async function askedOf(query: HistoryQuery) {
  const { before, kind, by } = await query;
  const [from, of, who] = [one(before), one(kind), one(by)];
  return {
    before: from !== undefined && /^[1-9]\d{0,8}$/.test(from) ? Number(from) : null,
    kind: of !== undefined && Object.hasOwn(changeKinds, of) ? (of as ChangeKind) : null,
    by: who !== undefined && isId(who) ? who : null,
  };
}
