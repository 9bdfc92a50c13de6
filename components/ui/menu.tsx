"use client";
import type { ReactNode } from "react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  readonly tone?: "plain" | "danger";
}

/** Things one can do, behind one button. Needs JavaScript: what matters must be reachable without it too. */
export function Menu({
  label,
  entries,
  children,
  className = "btn btn-quiet btn-sm",
  defaultOpen = false,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children: ReactNode;
  readonly className?: string;
  readonly defaultOpen?: boolean;
}) {
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
      <Button aria-label={label} className={`needs-js ${className}`}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu aria-label={label} className="outline-none">
          {entries.map(({ id, label, icon, onAction, tone }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={typeof label === "string" ? label : id}
              onAction={onAction}
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
