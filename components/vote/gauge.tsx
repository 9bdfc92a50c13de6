/** From 0 to 100 on a ruler: the open ring is what the votes alone say, the dot what is left with the answers counted. */
export function Gauge({
  base,
  strength,
  className = "h-3.5 w-22",
}: {
  /** Null: nobody voted, so there is no ring. */
  readonly base: number | null;
  readonly strength: number;
  readonly className?: string;
}) {
  // Rounded, because processors disagree about the last digits and the server's picture has to be the browser's.
  const x = (share: number) => (6 + share * 88).toFixed(1);
  const from = x(base ?? 0.5);
  const to = x(strength);
  const tone = strength >= (base ?? 0.5) ? "stroke-support" : "stroke-rebuttal";
  return (
    <svg viewBox="0 0 100 16" aria-hidden className={`shrink-0 text-ink rtl:-scale-x-100 ${className}`}>
      <use href="#gauge-ruler" width="100" height="16" />
      <path d={`M${from} 8H${to}`} strokeWidth="3" className={`gauge-move ${tone}`} />
      {base !== null && <circle cx={from} cy="8" r="3" className="fill-paper stroke-ink-soft" strokeWidth="1.25" />}
      <circle cx="0" cy="8" r="4.25" className="gauge-dot fill-ink" style={{ transform: `translateX(${to}px)` }} />
    </svg>
  );
}
