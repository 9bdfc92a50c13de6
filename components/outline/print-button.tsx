"use client";
import { Printer } from "lucide-react";
import { buttonStyle } from "../ui/button-style";

/** Opens the browser's own printing. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={buttonStyle({ variant: "primary" }, "needs-js")} onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      {label}
    </button>
  );
}
