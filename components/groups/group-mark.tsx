import { letterOf, shapeOf, toneOf } from "./group-shape";

/** A group's shape with its letter in it, as large as a line of text. What it means is said in words beside it. */
export function GroupMark({ group, className = "size-5" }: { readonly group: number; readonly className?: string }) {
  return (
    <svg viewBox="-11 -11 22 22" aria-hidden className={`shrink-0 ${toneOf(group)} ${className}`}>
      <MarkBody group={group} />
    </svg>
  );
}

/** The same within a larger picture. */
export function MarkBody({ group }: { readonly group: number }) {
  // The middle of a triangle lies below that of the circle around it.
  const triangle = group === 2;
  return (
    <>
      <path
        d={shapeOf(group, triangle ? 8.5 : 8.2)}
        transform={triangle ? "translate(0 2)" : ""}
        className="group-shape"
      />
      <text y={triangle ? 6 : 4} className="group-letter">
        {letterOf(group)}
      </text>
    </>
  );
}
