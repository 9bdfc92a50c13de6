import { useTranslations } from "next-intl";
import type { Verb } from "@/lib/access/verb";
import { TabLinks } from "../ui/tab-links";
import { KeepCurrentInView } from "./keep-current-in-view";

export type DebateTab =
  | "debate"
  | "groups"
  | "next"
  | "history"
  | "suggestions"
  | "moderation"
  | "removed"
  | "members"
  | "settings"
  | "export";

/** The pages of a debate, of them those that the verbs open. Members see the page on which they can leave. */
export function DebateTabs({
  debateId,
  verbs,
  isMember,
  waiting,
  flagged = 0,
  current,
}: {
  readonly debateId: string;
  readonly verbs: readonly Verb[];
  readonly isMember: boolean;
  /** Suggestions that wait and that this reader may see. */
  readonly waiting: number;
  /** Flags that wait and that this reader decides on. */
  readonly flagged?: number;
  readonly current: DebateTab | null;
}) {
  const t = useTranslations("manage.tabs");
  const may = (verb: Verb) => verbs.includes(verb);
  const counts: Partial<Record<DebateTab, number>> = { suggestions: waiting, moderation: flagged };
  const tabs: readonly (readonly [DebateTab, string, boolean])[] = [
    ["debate", "", may("read")],
    ["groups", "/groups", may("read")],
    ["next", "/next", may("vote")],
    ["history", "/history", may("read")],
    ["suggestions", "/suggestions", may("suggest")],
    ["moderation", "/moderation", may("read")],
    ["removed", "/removed", may("write")],
    ["members", "/members", may("invite") || isMember],
    ["settings", "/settings", may("edit") || may("manage")],
    ["export", "/export", may("read")],
  ];
  const links = tabs
    .filter(([, , open]) => open)
    .map(([tab, way]) => ({
      href: `/debates/${debateId}${way}`,
      current: tab === current,
      label:
        (counts[tab] ?? 0) > 0 ? (
          <Counted label={t(tab)} count={counts[tab] ?? 0} spoken={t("waiting", { count: counts[tab] ?? 0 })} />
        ) : (
          t(tab)
        ),
    }));
  return (
    <KeepCurrentInView>
      <TabLinks label={t("label")} links={links} />
    </KeepCurrentInView>
  );
}

function Counted({
  label,
  count,
  spoken,
}: {
  readonly label: string;
  readonly count: number;
  readonly spoken: string;
}) {
  return (
    // What only listeners get stays with its tab: hung up on the page, it would widen that beyond the window.
    <span className="relative">
      {label}
      <span aria-hidden className="ms-1.5 rounded-full bg-ink px-1.5 text-2xs font-semibold text-paper tabular-nums">
        {count}
      </span>
      <span className="sr-only">, {spoken}</span>
    </span>
  );
}
