"use client";
import { useMemo, useRef } from "react";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import type { SemanticsName } from "@/lib/argument/settings";
import { type StrengthEngine, strengthEngine } from "@/lib/argument/strength/engine";
import { type Explanation, explain } from "@/lib/argument/strength/explain";
import { type Reading, underEach } from "@/lib/argument/strength/under-each";
import { type Affected, type Supposition, whatIf } from "@/lib/argument/strength/what-if";
import { noVotes, type Tally } from "@/lib/argument/vote";
import type { Table } from "./desk-state";

export interface Strengths {
  /** In [0,1]; null where it may not be seen yet. */
  readonly strengthOf: (id: ClaimId) => number | null;
  /** null where votes may not be seen yet. */
  readonly explain: (id: ClaimId) => Explanation | null;
  /** What would be otherwise, the largest shift first, kept nowhere; null while some votes may not be seen yet. */
  readonly whatIf: (supposition: Supposition) => readonly Affected[] | null;
  /** What a claim would be under each of the semantics; null while some votes may not be seen yet. */
  readonly underEach: (id: ClaimId, supposition: Supposition) => readonly Reading[] | null;
}

/** An engine and what it was last told. */
interface Running {
  readonly engine: StrengthEngine;
  readonly shape: object;
  readonly semantics: SemanticsName;
  tallies: Table["tallies"];
}

/**
 * Strengths follow every vote at once where all votes are known; else they are the server's to say, as they are as long
 * as nothing has changed since `base`. A vote moves the engine that runs; only another tree asks for another engine, and
 * only once somebody wants to know a strength.
 */
export function useStrengths(table: Table, base: Table, given: Readonly<Record<ClaimId, number>>): Strengths {
  const running = useRef<Running | null>(null);
  return useMemo(() => {
    const { debate, concealed } = table;
    const tallyOf = (id: ClaimId) => table.tallies.get(id) ?? noVotes;
    const { semantics } = debate.settings;
    const engine = concealed.size === 0 ? () => brought(running, table) : null;
    return {
      strengthOf: (id) => {
        const definition = definitionId(debate, id);
        if (concealed.has(definition)) return null;
        // The server has worked out what it sent: nothing is computed until something changes.
        const isGiven = table === base || table.concealed.size > 0;
        return isGiven ? (given[definition] ?? null) : (engine?.().strength(definition) ?? null);
      },
      explain: (id) => (engine === null ? null : explain(debate, tallyOf, semantics, id, engine())),
      whatIf: (supposition) => (engine === null ? null : whatIf(debate, tallyOf, semantics, supposition, engine())),
      underEach: (id, supposition) => (engine === null ? null : underEach(debate, tallyOf, id, supposition)),
    };
  }, [table, base, given]);
}

/** The engine, told of the counts that have changed since. */
function brought(running: { current: Running | null }, { debate, shape, tallies }: Table): StrengthEngine {
  const { semantics } = debate.settings;
  const known = running.current;
  if (known === null || known.shape !== shape || known.semantics !== semantics) {
    const engine = strengthEngine(debate, (id) => tallies.get(id) ?? noVotes, semantics);
    running.current = { engine, shape, semantics, tallies };
    return engine;
  }
  if (known.tallies !== tallies) {
    const changed: [ClaimId, Tally][] = [];
    for (const [id, tally] of tallies) if (known.tallies.get(id) !== tally) changed.push([id, tally]);
    for (const [id] of known.tallies) if (!tallies.has(id)) changed.push([id, noVotes]);
    known.engine.setTallies(changed);
    known.tallies = tallies;
  }
  return known.engine;
}

const definitionId = (debate: Debate, id: ClaimId): ClaimId => claimOf(debate, id)?.sharedFrom ?? id;
