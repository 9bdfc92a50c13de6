import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { DebateView } from "@/lib/argument/view";
import type { Vote } from "@/lib/argument/vote";
import { addition } from "./debates";

interface Sending {
  readonly path: "edits" | "votes";
  readonly body: object;
  /** What is true once this has been acknowledged. */
  readonly settled: () => void;
}

/** Waits until so many more acknowledgements have come in: a moment in the middle of the work, on any computer. */
export async function acknowledgements(writers: readonly Writer[], count: number): Promise<void> {
  const sum = () => writers.reduce((total, { acknowledged }) => total + acknowledged, 0);
  const wanted = sum() + count;
  while (sum() < wanted) await new Promise((resolve) => setTimeout(resolve, 3));
}

/**
 * A person who writes and votes over HTTP, one thing after the other, and remembers what was acknowledged. What was
 * under way when the server went away is sent again before anything else.
 */
export class Writer {
  readonly claims = new Map<ClaimId, { text: string; version: number }>();
  readonly votes = new Map<ClaimId, Vote>();
  acknowledged = 0;
  #pending: Sending | null = null;
  #turn = 0;

  constructor(
    readonly actor: Actor,
    readonly debateId: DebateId,
    readonly thesis: ClaimId,
    /** What tells the server who this is; the app without Next takes it on trust. */
    readonly proof: Readonly<Record<string, string>> = { "x-person": actor.userId },
  ) {}

  /** Sends until the server goes away or the signal says stop. */
  async stream(url: string, stop: AbortSignal): Promise<void> {
    while (!stop.aborted && (await this.settle(url))) this.#pending = this.#next();
  }

  /** Sends what is under way, if anything; false when there was no acknowledgement. Being refused is an error here. */
  async settle(url: string): Promise<boolean> {
    if (this.#pending === null) return true;
    const { path, body, settled } = this.#pending;
    let status: number;
    try {
      const response = await fetch(`${url}/api/debates/${this.debateId}/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...this.proof },
        body: JSON.stringify(body),
      });
      status = response.status;
      await response.arrayBuffer();
    } catch {
      return false;
    }
    if (status === 503) return false;
    if (status !== 200) throw new Error(`${JSON.stringify(body)} was answered with ${status}`);
    settled();
    this.acknowledged++;
    this.#pending = null;
    return true;
  }

  /** What the server has of this writer differently from what it acknowledged. */
  async missing(url: string): Promise<readonly string[]> {
    const response = await fetch(`${url}/api/debates/${this.debateId}`, { headers: this.proof });
    const { view } = (await response.json()) as { view: DebateView };
    const own = new Map(
      view.claims.filter(({ authorId }) => authorId === this.actor.userId).map((claim) => [claim.id, claim]),
    );
    const wrong: string[] = [];
    for (const [id, { text, version }] of this.claims) {
      const there = own.get(id);
      if (there === undefined) wrong.push(`${text} is not there`);
      else if (there.text !== text || there.version !== version) wrong.push(`${text} reads ${there.text}`);
    }
    if (own.size !== this.claims.size) wrong.push(`${own.size} claims instead of ${this.claims.size}`);
    for (const [id, vote] of this.votes) {
      const there = view.votes[id];
      if (there?.verdict !== vote.verdict || there.relevance !== vote.relevance) wrong.push(`vote on ${id}`);
    }
    return wrong;
  }

  #next(): Sending {
    const turn = this.#turn++;
    const [id, claim] = [...this.claims].at(-1) ?? [];
    if (id === undefined || claim === undefined || turn % 3 === 0) {
      const edit = addition(this.thesis, { text: `Claim ${turn}` });
      const settled = () => this.claims.set(edit.id, { text: edit.text, version: 1 });
      return { path: "edits", body: { commandId: newId(), edit }, settled };
    }
    if (turn % 3 === 1) {
      const text = `Words ${turn}`;
      const edit = { kind: "reword", id, version: claim.version, text };
      const settled = () => this.claims.set(id, { text, version: claim.version + 1 });
      return { path: "edits", body: { commandId: newId(), edit }, settled };
    }
    const vote: Vote = { verdict: turn % 2 === 0 ? 1 : -1, relevance: (turn % 5) as 0 | 1 | 2 | 3 | 4 };
    return { path: "votes", body: { claimId: id, ...vote }, settled: () => this.votes.set(id, vote) };
  }
}
