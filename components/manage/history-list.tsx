"use client";
import { Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { undoFromHistory } from "@/lib/actions/manage-history";
import type { ClaimRole } from "@/lib/argument/claim";
import type { EditKind } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { claimPath } from "../debate/paths";
import { SubmitButton } from "../ui/submit-button";
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
export function HistoryList({
  debateId,
  lines,
}: {
  readonly debateId: string;
  readonly lines: readonly HistoryLine[];
}) {
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
            <li key={seq} className="grid grid-cols-[1.25rem_1fr_auto] items-start gap-x-3 gap-y-1 py-3.5">
              {role === null ? <span /> : <RoleSign role={role} className="mt-0.5 size-4.5" />}
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
                  <SubmitButton
                    variant="secondary"
                    size="sm"
                    aria-label={t("undoOf", { what: `${actorName} ${what}` })}
                  >
                    <Undo2 aria-hidden className="size-3.5" />
                    {t("undo")}
                  </SubmitButton>
                </form>
              )}
              <div className="col-span-2 col-start-2">
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
  if (kind === "frame")
    return (
      <p className={style} dir="auto">
        {text}
      </p>
    );
  if (text === null) return <p className="text-sm text-ink-faint italic">{t("gone")}</p>;
  if (claimId === null) {
    return (
      <p className={`${style} text-ink-soft`} dir="auto">
        {visibleText(text)} <span className="font-sans text-xs text-ink-faint">{t("went")}</span>
      </p>
    );
  }
  return (
    <p className={style} dir="auto">
      <Link href={claimPath(debateId as DebateId, claimId as ClaimId)} className="link">
        {visibleText(text)}
      </Link>
    </p>
  );
}
