"use client";
import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";
import type { Claim } from "@/lib/argument/claim";
import {
  type Filter,
  type Filtered,
  filterClaims,
  filterNames,
  filterParams,
  isOff,
  noFilter,
  readFilter,
} from "@/lib/argument/filter";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "./desk-context";
import { useVisit } from "./use-visit";

/** The filter of all views, and what it leaves of the debate. */
export interface Filtering {
  readonly filter: Filter;
  /** The same as the address has it; empty where there is none. */
  readonly name: string;
  /** null without a filter. */
  readonly filtered: Filtered | null;
  /** Whether one was here before, so that something can be new. */
  readonly isBack: boolean;
  readonly keeps: (claim: Claim) => boolean;
  /** Whether a claim is there only for one below it. */
  readonly isContext: (id: ClaimId) => boolean;
  /** The address with the filter, or with another one. */
  readonly path: (address: string, instead?: Filter) => string;
}

const everything = () => true;
const nothing = () => false;

const FilterContext = createContext<Filtering>({
  ...{ filter: noFilter, name: "", filtered: null, isBack: false },
  ...{ keeps: everything, isContext: nothing, path: (address: string) => address },
});

export const useFilter = (): Filtering => useContext(FilterContext);

/** Filters the debate on the desk as the address asks. What has matched stays for as long as the filter does. */
export function FilterProvider({ children }: { readonly children: ReactNode }) {
  const params = useSearchParams();
  const asked = new URLSearchParams(filterParams(readFilter(params)).map(([key, value]) => [key, value])).toString();
  const { debate, actorId, shape, tallyOf, voteOf } = useDeskHere();
  const since = useVisit();
  const filter = useMemo(() => readFilter(new URLSearchParams(asked)), [asked]);
  const before = useRef<{ readonly of: string; readonly shape: object; readonly filtered: Filtered } | null>(null);
  const name = isOff(filter) ? "" : `${asked} ${since ?? ""}`;
  const filtered = useMemo(() => {
    if (name === "") {
      before.current = null;
      return null;
    }
    const last = before.current?.of === name ? before.current : null;
    const now = filterClaims(debate, filter, { actorId, since, tallyOf, voteOf }, last?.filtered.matching);
    // The same, where nothing has changed: what is laid out or listed by it need not be laid out anew.
    const isSame = last !== null && last.shape === shape && last.filtered.matching.size === now.matching.size;
    const kept = isSame ? last.filtered : now;
    before.current = { of: name, shape, filtered: kept };
    return kept;
  }, [name, filter, debate, shape, actorId, since, tallyOf, voteOf]);
  const value = useMemo(
    () => ({
      ...{ filter, name, filtered, isBack: since !== null, path: withFilter(filter) },
      keeps: filtered === null ? everything : ({ id }: Claim) => filtered.matching.has(id) || filtered.context.has(id),
      isContext: filtered === null ? nothing : (id: ClaimId) => filtered.context.has(id),
    }),
    [filter, name, filtered, since],
  );
  return <FilterContext value={value}>{children}</FilterContext>;
}

/** Puts a filter in an address, in place of the one there. */
export const withFilter =
  (filter: Filter): Filtering["path"] =>
  (address, instead = filter) => {
    const [before = "", hash] = address.split("#");
    const [path = "", query] = before.split("?");
    const params = new URLSearchParams(query);
    for (const key of filterNames) params.delete(key);
    for (const [key, value] of filterParams(instead)) params.set(key, value);
    return `${path}${params.size > 0 ? `?${params}` : ""}${hash === undefined ? "" : `#${hash}`}`;
  };
