"use client";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends the form it stands in; while that runs it says so and a second press does nothing. */
export function SubmitButton({
  pending: pendingLabel,
  children,
  onClick,
  variant = "primary",
  ...rest
}: ComponentProps<typeof Button> & { readonly pending?: string }) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      variant={variant}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {pending && pendingLabel !== undefined ? pendingLabel : children}
    </Button>
  );
}
