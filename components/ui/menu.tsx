"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  readonly tone?: "plain" | "danger";
  /** Whether it opens something in the page that takes the focus: it begins once the menu has given the focus back. */
  readonly takesFocus?: boolean;
}

/** Things one can do, behind one button. Needs JavaScript: what matters must be reachable without it too. */
export function Menu({
  label,
  entries,
  children,
  className = "btn btn-quiet btn-sm",
  opensAtOnce = false,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children: ReactNode;
  readonly className?: string;
  /** Pressed already, while it was only a plain button. */
  readonly opensAtOnce?: boolean;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const waiting = useRef<(() => void) | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!opensAtOnce) return;
    // An open menu gives the focus back to what had it before.
    trigger.current?.focus({ preventScroll: true });
    setOpen(true);
  }, [opensAtOnce]);
  // Pressed without a pointer, as a plain button is by keyboard, it takes the focus so late that the page behind it has lost
  // it already, and then leaves it lost.
  useEffect(() => {
    if (!isOpen) return;
    const frame = requestAnimationFrame(() => {
      if (!list.current?.contains(document.activeElement)) list.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);
  // While it is open the page behind it cannot take the focus.
  useEffect(() => {
    const work = waiting.current;
    if (isOpen || work === null) return;
    waiting.current = null;
    trigger.current?.focus({ preventScroll: true });
    work();
  }, [isOpen]);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={trigger} aria-label={label} className={`needs-js ${className}`}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu ref={list} aria-label={label} className="outline-none">
          {entries.map(({ id, label, icon, onAction, tone, takesFocus }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={typeof label === "string" ? label : id}
              onAction={() => {
                if (takesFocus) waiting.current = onAction;
                else onAction();
              }}
              className={`popover-item ${tone === "danger" ? "text-danger" : ""}`}
            >
              {icon}
              {label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
