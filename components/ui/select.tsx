import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { describedBy, Field, type FieldProps } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function Select({
  label,
  hint,
  error,
  options,
  id,
  className = "",
  ...rest
}: FieldProps & { readonly options: readonly Option[] } & Omit<ComponentProps<"select">, "children">) {
  const own = useId();
  const at = id ?? own;
  return (
    <Field id={at} label={label} hint={hint} error={error}>
      <span className="relative block">
        <select
          {...rest}
          id={at}
          className={`field appearance-none pe-9 ${className}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(at, { hint, error })}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute inset-e-2.5 top-1/2 size-4 -translate-y-1/2" />
      </span>
    </Field>
  );
}
