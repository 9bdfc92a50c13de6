import { type ComponentProps, useId } from "react";
import { describedBy, Field, type FieldProps } from "./field";

export function TextField({ label, hint, error, id, className = "", ...rest }: FieldProps & ComponentProps<"input">) {
  const own = useId();
  const at = id ?? own;
  return (
    <Field id={at} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={at}
        className={`field ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(at, { hint, error })}
      />
    </Field>
  );
}
