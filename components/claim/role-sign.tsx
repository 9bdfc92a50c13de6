import type { ClaimRole } from "@/lib/argument/claim";

const tones = {
  support: "text-support",
  rebuttal: "text-rebuttal",
  undercut: "text-undercut",
  thesis: "text-ink",
} as const satisfies Record<ClaimRole, string>;

export const toneOf = (role: ClaimRole): string => tones[role];

/** The sign of a role; drawn in `SignSprite`, which the page has to carry. Its colours are those of `.sign-<role>`. */
export function RoleSign({ role, className = "size-5" }: { readonly role: ClaimRole; readonly className?: string }) {
  return (
    <svg aria-hidden className={`sign sign-${role} ${className}`}>
      <use href={`#sign-${role}`} />
    </svg>
  );
}
