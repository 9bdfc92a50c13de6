/**
 * Who bears on whom, as plain numbers. Claims are 0..claims-1; link i goes from the claim `from[i]` to `to[i]`, which is
 * a claim for supports and rebuttals and a link for undercuts. Links to the same target, in the same role and with the
 * same `joint` number work only together; -1 is a link that works alone.
 */
export interface Wiring {
  readonly claims: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly role: Uint8Array;
  readonly joint: Int32Array;
}

export const linkRole = { support: 0, rebuttal: 1, undercut: 2 } as const;

export const emptyWiring = (claims: number, links: number): Wiring => ({
  claims,
  from: new Int32Array(links),
  to: new Int32Array(links),
  role: new Uint8Array(links),
  joint: new Int32Array(links).fill(-1),
});
