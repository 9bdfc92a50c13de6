import { useEffect, useMemo, useRef } from "react";
import type { Source } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { sameSources } from "@/lib/argument/same-sources";
import { useDesk } from "../debate/desk-context";
import { useRefresh } from "../ui/without-network";

export interface ShownSource extends Source {
  /** null: the server has not named it yet, so nobody can rate it. */
  readonly key: string | null;
  readonly reliability: { readonly count: number; readonly mean: number | null; readonly own: number | null };
}

/**
 * A claim's sources as the desk has them, with what is thought of those that the server sent along. After a change from
 * here the server is asked anew, which names what is new to it, so that it can be rated.
 */
export function useSourcesNow(claimId: ClaimId, given: readonly ShownSource[]): readonly ShownSource[] {
  const desk = useDesk();
  const refresh = useRefresh();
  const now = (desk && claimOf(desk.debate, claimId)?.sources) ?? given;
  const isOld = !sameSources(now, given);
  const isSending = desk?.sending.has(claimId) ?? false;
  const wasSending = useRef(false);
  useEffect(() => {
    if (!isSending && wasSending.current && isOld) void refresh();
    wasSending.current = isSending;
  }, [isSending, isOld, refresh]);
  return useMemo(() => (isOld ? now.map((source) => ratedOf(source, given)) : given), [isOld, now, given]);
}

function ratedOf(source: Source, given: readonly ShownSource[]): ShownSource {
  const known = given.find((one) => isOne(one, source));
  const { key, reliability } = known ?? { key: null, reliability: { count: 0, mean: null, own: null } };
  return { ...source, key, reliability };
}

/** Votes are on what is cited, wherever in it. */
const isOne = (one: Source, other: Source): boolean =>
  one.url === other.url && (one.url !== null || one.citation.toLowerCase() === other.citation.toLowerCase());
