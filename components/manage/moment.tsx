"use client";
import { useFormatter } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The reader's own time zone; that of the server's page until the browser has taken over. */
export const useTimeZone = (): string =>
  useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );

/** A moment as the reader's clock and calendar show it, with the zone said. */
export function Moment({ at, dayOnly = false }: { readonly at: number; readonly dayOnly?: boolean }) {
  const format = useFormatter();
  const timeZone = useTimeZone();
  const day = { day: "numeric", month: "short", year: "numeric", timeZone } as const;
  const time = { hour: "numeric", minute: "2-digit", timeZoneName: "short" } as const;
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {format.dateTime(at, dayOnly ? day : { ...day, ...time })}
    </time>
  );
}
