import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { SignSprite } from "../claim/sign-sprite";
import { Moment } from "../manage/moment";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Common, Cruxes, Holds } from "./findings";
import { PeopleMap } from "./people-map";
import type { GroupsShown } from "./reading";

/** The opinion groups of a debate, or why there is nothing to see. */
export function GroupsView({
  debateId,
  groups,
  concealed,
  sampleVoters,
  signedIn,
  mayVote,
}: {
  readonly debateId: DebateId;
  readonly groups: GroupsShown | null;
  readonly concealed: boolean;
  readonly sampleVoters: number;
  readonly signedIn: boolean;
  readonly mayVote: boolean;
}) {
  const t = useTranslations("groups");
  const vote = mayVote && (
    <LinkButton variant="primary" href={`/debates/${debateId}/next`}>
      {t("empty.vote")}
    </LinkButton>
  );
  if (concealed) return <EmptyState title={t("empty.concealed")}>{t("empty.concealedWhy")}</EmptyState>;
  if (groups === null) {
    return (
      <EmptyState title={t("empty.waiting")} action={vote}>
        {t("empty.waitingWhy")}
      </EmptyState>
    );
  }
  const { at, report, seq, stale } = groups;
  const { claims, people, verdicts } = report;
  return (
    <>
      <SignSprite />
      <p className="text-sm text-ink-soft">
        {t("basis", { claims, people, verdicts })} <Moment at={at} /> {t("asOf", { seq })}.
      </p>
      {sampleVoters > 0 && <Notice>{t("sample", { count: sampleVoters })}</Notice>}
      {stale && <Notice>{t("stale")}</Notice>}
      {report.groups.length === 0 ? (
        <EmptyState title={t("empty.few")} action={vote}>
          {t("empty.fewWhy", { people: report.people })}
        </EmptyState>
      ) : (
        <div className="grid gap-12">
          <PeopleMap groups={groups} signedIn={signedIn} />
          <Holds debateId={debateId} groups={groups} />
          <Common debateId={debateId} groups={groups} />
          <Cruxes debateId={debateId} groups={groups} />
        </div>
      )}
    </>
  );
}
