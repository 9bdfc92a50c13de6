import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "./field";

export function Checkbox({
  label,
  hint,
  error,
  ...rest
}: { readonly label: ReactNode; readonly hint?: ReactNode; readonly error?: ReactNode } & ComponentProps<"input">) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="flex min-h-6 items-start gap-2.5 text-sm">
        <input
          {...rest}
          type="checkbox"
          className="mt-0.5 size-4.5 shrink-0 accent-ink"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>
          <span className="font-medium">{label}</span>
          {hint && <span className="block text-xs text-ink-faint">{hint}</span>}
        </span>
      </label>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
