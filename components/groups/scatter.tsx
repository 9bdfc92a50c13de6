import type { GroupReport } from "@/lib/argument/groups/report";
import { MarkBody } from "./group-mark";
import { shapeOf, toneOf } from "./group-shape";
import { hullOf, type Point } from "./hull";
import { labelPlace, layoutOf, width } from "./scatter-layout";

const place = ([x, y]: Point): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** People on the two directions that divide them most. Drawn on the server, with nothing to run in the browser. */
export function Scatter({
  report,
  own,
  label,
  you,
}: {
  readonly report: GroupReport;
  readonly own: { readonly x: number; readonly y: number } | null;
  /** The picture in words. */
  readonly label: string;
  readonly you: string;
}) {
  const { at, height, marks, radius } = layoutOf(report, own);
  const people = report.groups.map((_, g) => marks.filter(({ group }) => group === g).map((mark) => mark.at));
  const ownPlace = own && at(own);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="scatter">
      <path d={`M16 ${height / 2}H${width - 16}M${width / 2} 16V${height - 16}`} className="scatter-field" />
      {people.map((points, g) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name than their number.
        <path key={g} d={`M${hullOf(points).map(rounded).join("L")}Z`} className={`scatter-ground ${toneOf(g)}`} />
      ))}
      {marks.map((mark) => (
        <g key={place(mark.at)} transform={place(mark.at)} className={toneOf(mark.group)}>
          <path d={shapeOf(mark.group, radius)} className="scatter-people" />
        </g>
      ))}
      {report.groups.map((group, g) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          key={g}
          transform={`${place(labelPlace(people[g] ?? [], at(group), height))} scale(1.5)`}
          className={toneOf(g)}
        >
          <g className="scatter-label">
            <MarkBody group={g} />
          </g>
        </g>
      ))}
      {ownPlace && (
        <g transform={place(ownPlace)}>
          <g className="scatter-label">
            <circle r="8" className="scatter-you" />
            <circle r="3" className="fill-ink" />
            <text
              x={ownPlace[0] > width - 90 ? -14 : 14}
              y="5"
              textAnchor={ownPlace[0] > width - 90 ? "end" : "start"}
              className="scatter-you-name"
            >
              {you}
            </text>
          </g>
        </g>
      )}
    </svg>
  );
}

const rounded = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
