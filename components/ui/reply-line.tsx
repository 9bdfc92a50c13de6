/** The mark of the house: a line that leaves one point, turns, and ends in the answer. Decoration. */
export function ReplyLine({ className = "" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <path d="M8 7v10.5a6.5 6.5 0 0 0 6.5 6.5H25" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="7" r="3" fill="currentColor" />
      <circle cx="25" cy="24" r="3" className="fill-rebuttal" />
    </svg>
  );
}
