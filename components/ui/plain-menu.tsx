"use client";
import { type ReactNode, useRef } from "react";

/** Things one can do or go to, behind one button, with or without JavaScript. With it, doing one or leaving closes it. */
export function PlainMenu({
  label,
  button,
  className = "btn btn-quiet",
  children,
}: {
  readonly label: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  return (
    <details
      ref={menu}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget && close()}
    >
      <summary className={className} aria-label={label}>
        {button}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in it are links and buttons. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: their keys click too. */}
      <div className="popover absolute inset-e-0 top-full z-30 mt-1" onClick={close}>
        {children}
      </div>
    </details>
  );
}
