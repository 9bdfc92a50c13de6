"use client";
import type { Settings } from "@/lib/argument/settings";
import { useRuleWords } from "./rule-words";

/** The rules of a debate in words. */
export function RulesNow({ settings }: { readonly settings: Omit<Settings, "archived"> }) {
  const words = useRuleWords();
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
      {words({ ...settings, archived: undefined }).map(({ rule, name, value }) => (
        <div key={rule} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
