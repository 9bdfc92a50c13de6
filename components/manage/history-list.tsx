"use client";
import { Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { undoFromHistory } from "@/lib/actions/manage-history";
import type { ClaimRole } from "@/lib/argument/claim";
import type { EditKind } from "@/lib/argument/edit";
import { visibleText } from "@/lib/argument/text";
import { SubmitButton } from "../ui/submit-button";
import { claimWay } from "./claim-way";
import { Moment } from "./moment";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

export interface HistoryLine {
  readonly seq: number;
  readonly at: number;
  readonly actorName: string;
  readonly kind: EditKind;
  readonly role: ClaimRole | null;
  readonly claimId: string | null;
  readonly text: string | null;
  readonly undoable: boolean;
  /** Names the undoing of this edit, so that it is done once. */
  readonly commandId: string;
}

/** Edits, newest first: who, when, what, and the way back where there is one. */
export function HistoryList({ debateId, lines }: { readonly debateId: string; readonly lines: readonly HistoryLine[] }) {
  const t = useTranslations("manage.history");
  const { state, form } = useSentForm(undoFromHistory);
  const { rest } = useRefusal(state, []);
  return (
    <div className="grid gap-3">
      <Said done={state.done} turn={state.turn} />
      <ol className="divide-y divide-rule border-y border-rule">
        {lines.map((line) => {
          const { seq, at, actorName, kind, role, undoable, commandId } = line;
          const what = t(`what.${kind}`, { role: role ?? "other" });
          return (
            <li key={seq} className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 py-3.5">
              <p className="text-sm">
                <span className="font-semibold">{actorName}</span> {what}
                <span className="text-ink-faint">
                  {" · "}
                  <Moment at={at} />
                </span>
              </p>
              {undoable && (
                <form {...form}>
                  <input type="hidden" name="debateId" value={debateId} />
                  <input type="hidden" name="commandId" value={commandId} />
                  <input type="hidden" name="seq" value={seq} />
                  <SubmitButton variant="secondary" size="sm" aria-label={t("undoOf", { what: `${actorName} ${what}` })}>
                    <Undo2 aria-hidden className="size-3.5" />
                    {t("undo")}
                  </SubmitButton>
                </form>
              )}
              <div className="col-span-full">
                <About debateId={debateId} line={line} />
                {state.values.seq === String(seq) && <Refused>{rest}</Refused>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function About({ debateId, line }: { readonly debateId: string; readonly line: HistoryLine }) {
  const t = useTranslations("manage.history");
  const { kind, claimId, text } = line;
  const style = "max-w-prose font-serif text-base leading-snug";
  if (kind === "configure") return null;
  if (kind === "frame") return <p className={style}>{text}</p>;
  if (text === null) return <p className="text-sm text-ink-faint italic">{t("gone")}</p>;
  if (claimId === null) {
    return (
      <p className={`${style} text-ink-soft`}>
        {visibleText(text)} <span className="font-sans text-xs text-ink-faint">{t("went")}</span>
      </p>
    );
  }
  return (
    <p className={style}>
      <Link href={claimWay(debateId, claimId)} className="link">
        {visibleText(text)}
      </Link>
    </p>
  );
}
