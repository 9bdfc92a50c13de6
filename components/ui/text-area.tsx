"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, useId, useState } from "react";
import { describedBy, Field, type FieldProps } from "./field";

const codePoints = (text: string): number => [...text].length;

/** A text of some length. With a `limit`, a line below fills as one writes and the number is said when it gets close. */
export function TextArea({
  label,
  hint,
  error,
  limit,
  measure = codePoints,
  id,
  className = "",
  onChange,
  ...rest
}: FieldProps & { readonly limit?: number; readonly measure?: (text: string) => number } & ComponentProps<"textarea">) {
  const own = useId();
  const at = id ?? own;
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const text = rest.value === undefined ? typed : String(rest.value);
  return (
    <Field id={at} label={label} hint={hint} error={error}>
      <div className="relative">
        <textarea
          rows={4}
          // Once something is written, as that runs.
          {...(text !== "" && { dir: "auto" })}
          {...rest}
          id={at}
          className={`field field-sizing-content max-h-[60vh] resize-y ${limit ? "pb-7" : ""} ${className}`}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange?.(event);
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(at, { hint, error })}
        />
        {limit !== undefined && <LengthGuide length={measure(text)} limit={limit} />}
      </div>
    </Field>
  );
}

function LengthGuide({ length, limit }: { readonly length: number; readonly limit: number }) {
  const t = useTranslations("ui");
  const over = length > limit;
  const near = length > limit * 0.8;
  return (
    <div className="pointer-events-none absolute inset-x-3 bottom-2 flex items-center gap-2 text-2xs text-ink-faint">
      <span aria-hidden className="h-0.5 flex-1 overflow-hidden rounded-full bg-rule">
        <span
          className={`block h-full origin-left transition-transform rtl:origin-right ${over ? "bg-danger" : "bg-ink-faint"}`}
          style={{ transform: `scaleX(${Math.min(1, length / limit)})` }}
        />
      </span>
      <span className={`tabular-nums ${over ? "font-semibold text-danger" : ""}`} aria-hidden>
        {over ? t("lengthOver", { count: length - limit }) : t("lengthOf", { length, limit })}
      </span>
      <span className="sr-only" role="status">
        {over ? t("lengthOver", { count: length - limit }) : near ? t("lengthLeft", { count: limit - length }) : ""}
      </span>
    </div>
  );
}
