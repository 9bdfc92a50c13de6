"use client";
import { ChevronsLeft, ChevronsRight, Pause, Play, StepBack, StepForward } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import type { DebateId } from "@/lib/argument/id";
import { paceOf, type Stop } from "@/lib/argument/pace";
import { pastPath } from "../debate/paths";
import { useTimeZone } from "../manage/moment";
import { useTimeTravel } from "./use-time-travel";

const columns = 72;

interface Given {
  readonly debateId: DebateId;
  /** The moment that the page shows, one of the stops. */
  readonly seq: number;
  readonly total: number;
  readonly stops: readonly Stop[];
}

/** The whole history as a ruler to move along, by pointer, by keyboard, step by step, or by itself. */
export function Timeline({ debateId, seq, total, stops }: Given) {
  const t = useTranslations("debate.past");
  const id = useId();
  const { at, go, playing, play, turning } = useTimeTravel(stops, seq, (to) => pastPath(debateId, to));
  const value = useMoment(total)(stops[at] as Stop);
  const step = (to: number) => pastPath(debateId, Math.min(total, Math.max(0, to)));
  return (
    <section aria-label={t("slider")} className="timeline" aria-busy={turning}>
      <div className="timeline-head">
        <output htmlFor={id} className="font-serif text-lg font-medium tabular-nums">
          {value}
        </output>
        <div className="flex items-center gap-1">
          <Step href={step(0)} label={t("first")} off={seq === 0} Icon={ChevronsLeft} />
          <Step href={step(seq - 1)} label={t("earlier")} off={seq === 0} Icon={StepBack} />
          <button
            type="button"
            className="timeline-step needs-js motion-reduce:hidden"
            aria-label={playing ? t("pause") : t("play")}
            title={playing ? t("pause") : t("play")}
            onClick={play}
          >
            {playing ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
          </button>
          <Step href={step(seq + 1)} label={t("later")} off={seq === total} Icon={StepForward} />
          <Step href={step(total)} label={t("last")} off={seq === total} Icon={ChevronsRight} />
        </div>
      </div>
      <Pace stops={stops} at={at} />
      <input
        id={id}
        type="range"
        className="timeline-range needs-js"
        aria-label={t("slider")}
        aria-valuetext={value}
        min={0}
        max={stops.length - 1}
        value={at}
        onChange={(event) => go(Number(event.target.value))}
      />
      <noscript>
        <form method="get" action={`/debates/${debateId}/at`} className="flex items-end gap-2 pt-2">
          <label className="grid gap-1 text-sm font-semibold">
            {t("when")}
            <input className="field w-32" type="number" name="edit" min={0} max={total} defaultValue={seq} />
          </label>
          <button type="submit" className="btn btn-secondary">
            {t("go")}
          </button>
        </form>
      </noscript>
    </section>
  );
}

/** A moment in words: its date and time, and the number of its edit. */
function useMoment(total: number): (stop: Stop) => string {
  const t = useTranslations("debate.past");
  const format = useFormatter();
  const timeZone = useTimeZone();
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  return ({ seq, at }) => {
    if (seq === 0) return t("valueStart");
    if (at === null) return t("valueEdit", { seq, total });
    return t("value", {
      date: format.dateTime(at, { ...day, hour: "numeric", minute: "2-digit", timeZone }),
      seq,
      total,
    });
  };
}

function Step({
  href,
  label,
  off,
  Icon,
}: {
  readonly href: string;
  readonly label: string;
  readonly off: boolean;
  readonly Icon: typeof StepBack;
}) {
  // At an end it stays a link, for the focus that brought one there to stay.
  return (
    <Link
      href={href}
      replace
      scroll={false}
      prefetch={false}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={(event) => off && event.preventDefault()}
      className="timeline-step aria-disabled:opacity-35"
    >
      <Icon aria-hidden className="size-4 rtl:-scale-x-100" />
    </Link>
  );
}

/** Ticks along the ruler: the taller, the closer together the edits there. */
function Pace({ stops, at }: { readonly stops: readonly Stop[]; readonly at: number }) {
  const t = useTranslations("debate.past");
  const pace = paceOf(stops, columns);
  if (pace.length === 0) return null;
  const here = (at / Math.max(1, stops.length - 1)) * pace.length;
  // Where there are few, they are ticks all the same, not blocks.
  const width = (0.6 * pace.length) / columns;
  return (
    <svg
      role="img"
      aria-label={t("busy")}
      viewBox={`0 0 ${pace.length} 20`}
      preserveAspectRatio="none"
      className="timeline-pace"
    >
      {pace.map((busy, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of one picture, never reordered.
          key={i}
          x={(i + 0.5 - width / 2).toFixed(3)}
          width={width.toFixed(3)}
          y={(17 - busy * 15).toFixed(2)}
          height={(3 + busy * 15).toFixed(2)}
          className={i < here ? "fill-ink" : "fill-rule-strong"}
        />
      ))}
    </svg>
  );
}
