"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { wallClockAt } from "@/lib/actions/zoned-time";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { useTimeZone } from "./moment";

/** When voting closes, as a wall clock in a named time zone: the reader's own until another one is chosen. */
export function ClosingTime({
  at,
  typed,
  zones,
  error,
}: {
  /** As it stands now; null: voting stays open. */
  readonly at: number | null;
  /** What a form that came back held. */
  readonly typed: { readonly closesAt?: string | undefined; readonly timeZone?: string | undefined };
  readonly zones: readonly string[];
  readonly error?: string | undefined;
}) {
  const t = useTranslations("manage.rules");
  const here = useTimeZone();
  const [chosen, setChosen] = useState(typed.timeZone);
  const [written, setWritten] = useState(typed.closesAt);
  const zone = chosen ?? here;
  const options = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-semibold">{t("closes")}</legend>
      <p className="pb-1 text-xs text-ink-faint">{t("closesHint")}</p>
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField
          label={t("date")}
          name="closesAt"
          type="datetime-local"
          value={written ?? (at === null ? "" : wallClockAt(at, zone))}
          onChange={(event) => setWritten(event.target.value)}
          error={error}
        />
        <Select
          label={t("timeZone")}
          name="timeZone"
          value={zone}
          onChange={(event) => setChosen(event.target.value)}
          options={options.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        />
      </div>
    </fieldset>
  );
}
