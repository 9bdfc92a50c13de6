"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from "react";
import { TextArea } from "../ui/text-area";

const most = 6;

interface Open {
  /** Where the @ stands. */
  readonly at: number;
  readonly found: readonly string[];
  readonly active: number;
}

/** A text in which @ offers the members of the debate; without JavaScript their names can be typed. */
export function MentionArea({
  handles,
  ...rest
}: { readonly handles: readonly string[] } & Omit<ComponentProps<typeof TextArea>, "onChange" | "onKeyDown" | "ref">) {
  const t = useTranslations("talk.comments");
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<Open | null>(null);

  function look() {
    const field = area.current;
    if (field === null) return;
    const before = field.value.slice(0, field.selectionStart);
    const asked = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,40})$/u.exec(before)?.[1];
    const found = asked === undefined ? [] : handles.filter((handle) => begins(handle, asked)).slice(0, most);
    setOpen(found.length === 0 ? null : { at: before.length - (asked?.length ?? 0) - 1, found, active: 0 });
  }

  function take(handle: string) {
    const field = area.current;
    if (field === null || open === null) return;
    field.setRangeText(`@${handle} `, open.at, field.selectionStart, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
    setOpen(null);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (open === null) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setOpen({ ...open, active: (open.active + step + open.found.length) % open.found.length });
    else if (event.key === "Enter" || event.key === "Tab") take(open.found[open.active] ?? "");
    else if (event.key === "Escape") setOpen(null);
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <TextArea
        {...rest}
        ref={area}
        onChange={look}
        onKeyDown={press}
        onBlur={() => setOpen(null)}
        aria-autocomplete="list"
        aria-controls={open === null ? undefined : list}
        aria-activedescendant={open === null ? undefined : `${list}-${open.active}`}
      />
      {open !== null && (
        <div id={list} role="listbox" aria-label={t("mentions")} className="popover absolute z-20 mt-1">
          {open.found.map((handle, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which keeps the focus.
            <div
              key={handle}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === open.active}
              data-focused={i === open.active || undefined}
              className="popover-item"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(handle)}
            >
              {handle}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether the handle, or a word of it, begins with what was typed. */
const begins = (handle: string, typed: string): boolean => {
  const [name, asked] = [handle.toLowerCase(), typed.toLowerCase()];
  return name.startsWith(asked) || (asked !== "" && name.includes(` ${asked}`));
};
