"use client";
import { useTranslations } from "next-intl";

/** Keys that keyboards of other countries call otherwise. */
const named = ["Ctrl", "Enter", "Esc", "Home", "End", "Space", "Tab"] as const;

/** A key, or keys to be held together ("Ctrl K"), as they are written on the reader's keyboard. */
export function useKeyNames(): (keys: string) => string {
  const t = useTranslations("search.keys.names");
  return (keys) =>
    keys
      .split(" ")
      .map((key) => {
        const name = named.find((one) => one === key);
        return name === undefined ? key : t(name);
      })
      .join(" ");
}
