import { type ReactNode, useId } from "react";
import { FieldError } from "./field";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** Named choices of which one holds; native inputs, so that forms send them without JavaScript. */
export function RadioGroup({
  legend,
  name,
  choices,
  defaultValue,
  value,
  onChange,
  error,
  inline = false,
}: {
  readonly legend: ReactNode;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly defaultValue?: string | undefined;
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly error?: ReactNode;
  readonly inline?: boolean;
}) {
  const id = useId();
  const state = (choice: string) =>
    onChange === undefined
      ? { defaultChecked: choice === defaultValue }
      : { checked: choice === value, onChange: () => onChange(choice) };
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-2 text-sm font-semibold">{legend}</legend>
      <div className={inline ? "flex flex-wrap gap-x-5 gap-y-1.5" : "grid gap-2.5"}>
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-6 items-start gap-2.5 text-sm">
            <input
              type="radio"
              name={name}
              value={choice.value}
              {...state(choice.value)}
              className="mt-0.5 size-4.5 shrink-0 accent-ink"
            />
            <span>
              <span className="font-medium">{choice.label}</span>
              {choice.hint && <span className="block text-xs text-ink-faint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}
