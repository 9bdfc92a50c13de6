import Link from "next/link";
import { useFormatter, useNow, useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import type { EditKind } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { inOutline, outlinePath } from "../debate/paths";

export interface ListedActivity {
  readonly debateId: DebateId;
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actorName: string;
  readonly kind: EditKind;
  readonly role: ClaimRole | null;
  readonly claimId: ClaimId | null;
  readonly text: string;
}

/** What people wrote last. */
export function ActivityList({ activity }: { readonly activity: readonly ListedActivity[] }) {
  const t = useTranslations("debate.home");
  const format = useFormatter();
  const now = useNow();
  return (
    <section aria-labelledby="activity-title">
      <h2 id="activity-title" className="pb-3 font-serif text-2xl font-medium tracking-tight">
        {t("activity")}
      </h2>
      {activity.length === 0 && <p className="border-t border-rule py-4 text-sm text-ink-faint">{t("noActivity")}</p>}
      <ol>
        {activity.map(({ debateId, question, at, actorName, kind, role, claimId, text }) => (
          <li key={`${at} ${debateId} ${claimId}`} className="grid gap-1 border-t border-rule py-3.5">
            <p className="text-xs text-ink-faint">
              {t.rich(`did.${kind}`, {
                name: actorName,
                role: role ?? "other",
                b: (name) => <bdi className="font-semibold text-ink-soft">{name}</bdi>,
              })}{" "}
              · <time dateTime={new Date(at).toISOString()}>{format.relativeTime(at, now)}</time>
            </p>
            <Link
              href={claimId === null ? outlinePath(debateId) : inOutline(debateId, claimId)}
              className="line-clamp-3 font-serif text-base leading-snug hover:underline"
              dir="auto"
            >
              {visibleText(text)}
            </Link>
            {claimId !== null && (
              <p className="truncate text-xs text-ink-faint" dir="auto">
                {question}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
