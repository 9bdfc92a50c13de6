import type { ClaimRole } from "@/lib/argument/claim";

const rows: readonly { role: ClaimRole; y: number; lines: readonly number[] }[] = [
  { role: "support", y: 84, lines: [250, 190] },
  { role: "rebuttal", y: 152, lines: [270, 228] },
  { role: "support", y: 220, lines: [216] },
  { role: "undercut", y: 272, lines: [252, 120] },
  { role: "rebuttal", y: 340, lines: [196] },
];
const side = { support: 14, rebuttal: 34, undercut: 24, thesis: 24 } as const satisfies Record<ClaimRole, number>;

/** The outline in the abstract: what supports stands left of the line, what rebuts right of it, what undercuts cuts it. */
export function HeroFigure() {
  return (
    <svg viewBox="0 0 370 364" aria-hidden className="hidden w-full max-w-md justify-self-end lg:block">
      <g className="stroke-ink" strokeWidth="11" strokeLinecap="round" opacity="0.85">
        <path d="M10 12H330M10 36H236" />
      </g>
      <path d="M24 60V326a14 14 0 0 0 10 14" fill="none" className="stroke-rule-strong" strokeWidth="1.25" />
      {rows.map(({ role, y, lines }) => (
        <g key={y}>
          <g className="stroke-rule" strokeWidth="8" strokeLinecap="round">
            {lines.map((width, i) => (
              <path key={width} d={`M68 ${y + i * 22}h${width}`} />
            ))}
          </g>
          <use
            href={`#sign-${role}`}
            x={side[role] - 10}
            y={y - 10}
            width="20"
            height="20"
            className={`sign-${role}`}
          />
        </g>
      ))}
    </svg>
  );
}
