/** The place of a text that is on its way. */
export function Skeleton({ className = "h-4 w-full" }: { readonly className?: string }) {
  return <span aria-hidden className={`skeleton block ${className}`} />;
}
