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
  current,
}: {
  readonly debateId: string;
  readonly verbs: readonly Verb[];
  readonly isMember: boolean;
  /** Suggestions that wait and that this reader may see. */
  readonly waiting: number;
  readonly current: DebateTab | null;
}) {
  const t = useTranslations("manage.tabs");
  const may = (verb: Verb) => verbs.includes(verb);
  const tabs: readonly (readonly [DebateTab, string, boolean])[] = [
    ["debate", "", may("read")],
    ["groups", "/groups", may("read")],
    ["next", "/next", may("vote")],
    ["history", "/history", may("read")],
    ["suggestions", "/suggestions", may("suggest")],
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
        tab === "suggestions" && waiting > 0 ? (
          <Counted label={t(tab)} count={waiting} spoken={t("waiting", { count: waiting })} />
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
    <>
      {label}
      <span aria-hidden className="ms-1.5 rounded-full bg-ink px-1.5 text-2xs font-semibold text-paper tabular-nums">
        {count}
      </span>
      <span className="sr-only">, {spoken}</span>
    </>
  );
}
