import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Since, type SinceLine, sinceKinds } from "@/lib/argument/changes";
import type { DebateId } from "@/lib/argument/id";
import { RoleSign } from "../claim/role-sign";
import { claimHistoryPath } from "../debate/paths";
import { WordDiff } from "../manage/word-diff";
import { Disclosure } from "../ui/disclosure";

/** What is different today: how much of each kind, and which claims. */
export function SinceThen({ debateId, since }: { readonly debateId: DebateId; readonly since: Since }) {
  const t = useTranslations("debate.past");
  const kinds = sinceKinds.filter((kind) => since.counts[kind] > 0);
  if (kinds.length === 0 && !since.question) return <p className="text-sm text-ink-soft">{t("sinceNone")}</p>;
  return (
    <div className="grid gap-1">
      {since.question && <p className="text-sm text-ink-soft">{t("counts.question")}</p>}
      {kinds.map((kind) => {
        const count = since.counts[kind];
        const lines = since.lines[kind];
        const said = t(`counts.${kind}`, { count });
        if (lines.length === 0) {
          return (
            <p key={kind} className="py-1 text-sm font-semibold text-ink-soft">
              {said}
            </p>
          );
        }
        return (
          <Disclosure key={kind} summary={said}>
            <ol className="grid gap-3 pt-2 pb-4">
              {lines.map((line) => (
                <Line key={line.id} line={line} debateId={debateId} />
              ))}
            </ol>
            {count > lines.length && (
              <p className="text-xs text-ink-faint">{t("more", { count: count - lines.length })}</p>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}

function Line({
  line: { id, role, number, before, text },
  debateId,
}: {
  readonly line: SinceLine;
  readonly debateId: DebateId;
}) {
  const t = useTranslations("manage.history");
  const claims = useTranslations("claim");
  return (
    <li className="grid gap-1">
      <p className="flex items-center gap-1.5 text-xs">
        <RoleSign role={role} className="size-3.5" />
        <Link href={claimHistoryPath(debateId, id)} className="link tabular-nums" prefetch={false}>
          {claims("number", { role: claims(`role.${role}`), number })}
        </Link>
      </p>
      {before === null ? (
        <p className="font-serif text-base leading-snug" dir="auto">
          {text}
        </p>
      ) : (
        <WordDiff before={before} after={text} names={{ before: t("before"), after: t("after") }} stacked />
      )}
    </li>
  );
}
