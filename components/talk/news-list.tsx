"use client";
import { AtSign, Bell, Check, Flag, Gavel, MessageSquare, PencilLine, Reply, Scale } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { markNewsRead } from "@/lib/actions/talk-news";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { News, NewsGroup, NewsKind } from "@/lib/argument/news";
import { visibleText } from "@/lib/argument/text";
import { Moment } from "../manage/moment";
import { Refused, useRefusal } from "../manage/refusal";
import { Said } from "../manage/said";
import { useSentForm } from "../manage/sent-form";
import { SubmitButton } from "../ui/submit-button";

interface Item extends News {
  readonly actorName: string;
  readonly text: string | null;
  readonly outcome: string | null;
}

export interface ShownNews {
  readonly debateId: DebateId;
  readonly question: string;
  readonly groups: readonly NewsGroup<Item>[];
  readonly claims: Readonly<Record<ClaimId, string>>;
}

const icons = {
  ...{ mention: AtSign, answer: Reply, comment: MessageSquare, suggestion: PencilLine },
  ...{ flag: Flag, moderation: Gavel, appeal: Scale, news: Bell },
} as const satisfies Record<NewsKind, unknown>;

const most = 3;

/** What somebody has been told, debate by debate, like with like; each lot marked as read by itself or all at once. */
export function NewsList({ debates, at }: { readonly debates: readonly ShownNews[]; readonly at: number }) {
  const t = useTranslations("talk.news");
  const { state, form } = useSentForm(markNewsRead);
  const { rest } = useRefusal(state, []);
  const unread = debates.some(({ groups }) => groups.some((group) => group.unread > 0));
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        {unread && (
          <form {...form}>
            <input type="hidden" name="at" value={at} />
            <SubmitButton variant="secondary" size="sm">
              <Check aria-hidden className="size-4" />
              {t("allRead")}
            </SubmitButton>
          </form>
        )}
        <Said done={state.done} turn={state.turn} />
      </div>
      <Refused>{rest}</Refused>
      {debates.map(({ debateId, question, groups, claims }) => (
        <section key={debateId} aria-labelledby={`news-${debateId}`}>
          <h2 id={`news-${debateId}`} className="border-b-2 border-ink pb-2 font-serif text-lg leading-snug" dir="auto">
            <Link href={`/debates/${debateId}`} className="hover:underline">
              {question}
            </Link>
          </h2>
          <ul className="divide-y divide-rule">
            {groups.map((group) => (
              <Group key={`${group.kind} ${group.claimId}`} {...{ debateId, group, claims, at, form }} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Group({
  debateId,
  group: { kind, claimId, items, unread },
  claims,
  at,
  form,
}: {
  readonly debateId: DebateId;
  readonly group: NewsGroup<Item>;
  readonly claims: ShownNews["claims"];
  readonly at: number;
  readonly form: ReturnType<typeof useSentForm>["form"];
}) {
  const t = useTranslations("talk.news");
  const Icon = icons[kind];
  const claim = claimId === null ? undefined : claims[claimId];
  const what = t(`group.${kind}`, { count: items.length, name: items[0]?.actorName ?? "" });
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-3 gap-y-1 py-4">
      <Icon aria-hidden className={`mt-0.5 size-4.5 ${unread > 0 ? "text-rebuttal" : "text-ink-faint"}`} />
      <p className="text-sm">
        <span className={unread > 0 ? "font-semibold" : ""}>{what}</span>
        <span className="text-xs text-ink-faint">
          {" · "}
          <Moment at={items[0]?.at ?? 0} />
        </span>
        {unread > 0 && (
          <span className="ms-2 rounded-full bg-ink px-1.5 text-2xs font-semibold text-paper">{t("unread")}</span>
        )}
      </p>
      {unread > 0 ? (
        <form {...form} className="row-span-2">
          <input type="hidden" name="at" value={at} />
          <input type="hidden" name="debateId" value={debateId} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="claimId" value={claimId ?? ""} />
          <SubmitButton variant="quiet" size="sm" aria-label={t("markReadOf", { what })} title={t("markRead")}>
            <Check aria-hidden className="size-4" />
          </SubmitButton>
        </form>
      ) : (
        <span />
      )}
      <div className="col-start-2 grid gap-1.5">
        {claim !== undefined && (
          <p className="max-w-prose font-serif text-base leading-snug" dir="auto">
            <Link href={`/debates/${debateId}/claims/${claimId}`} className="link">
              {visibleText(claim)}
            </Link>
          </p>
        )}
        {items.slice(0, most).map((item) => (
          <Line key={item.subjectId} item={item} />
        ))}
        {items.length > most && <p className="text-xs text-ink-faint">{t("more", { count: items.length - most })}</p>}
      </div>
    </li>
  );
}

function Line({ item }: { readonly item: Item }) {
  const t = useTranslations("talk.news");
  const { debateId, kind, subjectId, claimId, text, outcome } = item;
  const decided = kind === "flag" || kind === "moderation" || kind === "appeal";
  if (outcome !== null) {
    const way = decided ? `/moderation#decision-${subjectId}` : "/suggestions";
    return (
      <p className="text-sm">
        <Link href={`/debates/${debateId}${way}`} className="link">
          {t(`outcome.${outcome as "accepted"}`)}
        </Link>
      </p>
    );
  }
  if (text === null) return <p className="text-sm text-ink-faint italic">{t("gone")}</p>;
  const isComment = kind === "comment" || kind === "mention";
  const href = isComment ? `/claims/${claimId}#comment-${subjectId}` : `/claims/${subjectId}`;
  return (
    <p className="line-clamp-3 max-w-prose border-s-2 border-rule-strong ps-3 text-sm text-ink-soft" dir="auto">
      <Link href={`/debates/${debateId}${href}`} className="hover:underline">
        {visibleText(text)}
      </Link>
    </p>
  );
}
