import type { ClaimRole } from "@/lib/argument/claim";

const looks = {
  support: { tone: "text-support", wash: "fill-support-wash" },
  rebuttal: { tone: "text-rebuttal", wash: "fill-rebuttal-wash" },
  undercut: { tone: "text-undercut", wash: "fill-undercut-wash" },
  thesis: { tone: "text-ink", wash: "fill-sheet" },
} as const satisfies Record<ClaimRole, object>;

export const toneOf = (role: ClaimRole): string => looks[role].tone;

/** Told apart by outline and stroke as well as by colour: round plus, square minus, diamond with a cut. */
export function RoleSign({ role, className = "size-5" }: { readonly role: ClaimRole; readonly className?: string }) {
  const { tone, wash } = looks[role];
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={`shrink-0 ${tone} ${className}`}>
      <g className={wash} stroke="currentColor" strokeWidth="1.5">
        {role === "support" && <circle cx="10" cy="10" r="8.5" />}
        {role === "rebuttal" && <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="3.5" />}
        {role === "undercut" && <rect x="3.6" y="3.6" width="12.8" height="12.8" rx="2" transform="rotate(45 10 10)" />}
        {role === "thesis" && <circle cx="10" cy="10" r="8.5" />}
      </g>
      <g stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        {role === "support" && <path d="M10 6v8M6 10h8" />}
        {role === "rebuttal" && <path d="M5.75 10h8.5" />}
        {role === "undercut" && <path d="M7.2 12.8l5.6-5.6" />}
      </g>
      {role === "thesis" && <circle cx="10" cy="10" r="3" fill="currentColor" />}
    </svg>
  );
}
