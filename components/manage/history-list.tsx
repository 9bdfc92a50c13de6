"use client";
import { History, Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { bringWordingBack, undoFromHistory } from "@/lib/actions/manage-history";
import type { ClaimRole } from "@/lib/argument/claim";
import type { EditKind } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { claimHistoryPath, claimPath, pastPath } from "../debate/paths";
import { SubmitButton } from "../ui/submit-button";
import { HistoryChange, type LineChange } from "./history-change";
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
  readonly number: string | null;
  readonly text: string | null;
  readonly change: LineChange | null;
  readonly undoable: boolean;
  /** Names the undoing of this edit, so that it is done once. */
  readonly commandId: string;
}

/** The one claim whose history it is: the version that an earlier wording would replace, where it may. */
export interface HistoryOf {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly rewordable: boolean;
}

/** Edits, newest first: who, when, what, and the way back where there is one. */
export function HistoryList({
  debateId,
  lines,
  of = null,
}: {
  readonly debateId: string;
  readonly lines: readonly HistoryLine[];
  readonly of?: HistoryOf | null;
}) {
  const undone = useSentForm(undoFromHistory);
  const revived = useSentForm(bringWordingBack);
  const latest = revived.state.turn > undone.state.turn ? revived.state : undone.state;
  const refusedUndo = useRefusal(undone.state, []).rest;
  const refusedWording = useRefusal(revived.state, []).rest;
  return (
    <div className="grid gap-3">
      <Said done={latest.done} turn={undone.state.turn + revived.state.turn} />
      <ol className="divide-y divide-rule border-y border-rule">
        {lines.map((line) => {
          const { seq, role, undoable } = line;
          return (
            <li key={seq} className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-x-3 gap-y-1.5 py-4">
              {role === null ? <span /> : <RoleSign role={role} className="mt-0.5 size-4.5" />}
              <What line={line} debateId={debateId} />
              <div className="col-start-2 grid gap-2">
                <About debateId={debateId} line={line} alone={of !== null} />
                <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5 text-xs">
                  {undoable && <Undo debateId={debateId} line={line} form={undone.form} />}
                  {of !== null && <Revive debateId={debateId} line={line} of={of} form={revived.form} />}
                  <Ways debateId={debateId} line={line} alone={of !== null} />
                </div>
                {undone.state.values.seq === String(seq) && <Refused>{refusedUndo}</Refused>}
                {revived.state.values.seq === String(seq) && <Refused>{refusedWording}</Refused>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

type Form = ReturnType<typeof useSentForm>["form"];

function What({ line, debateId }: { readonly line: HistoryLine; readonly debateId: string }) {
  const { at, actorName, number, claimId } = line;
  const what = useWhat(line);
  return (
    <p className="text-sm">
      <span className="font-semibold">
        <bdi>{actorName}</bdi>
      </span>{" "}
      {what}
      {number !== null && claimId !== null && (
        <>
          {" "}
          <Link href={claimPath(debateId as DebateId, claimId as ClaimId)} className="link tabular-nums">
            {number}
          </Link>
        </>
      )}
      <span className="text-ink-faint">
        {" · "}
        <Moment at={at} />
      </span>
    </p>
  );
}

function useWhat({ kind, role }: HistoryLine): string {
  const t = useTranslations("manage.history");
  return t(`what.${kind}`, { role: role ?? "other" });
}

function Undo({
  debateId,
  line,
  form,
}: {
  readonly debateId: string;
  readonly line: HistoryLine;
  readonly form: Form;
}) {
  const t = useTranslations("manage.history");
  const what = useWhat(line);
  return (
    <form {...form}>
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="commandId" value={line.commandId} />
      <input type="hidden" name="seq" value={line.seq} />
      <SubmitButton variant="secondary" size="sm" aria-label={t("undoOf", { what: `${line.actorName} ${what}` })}>
        <Undo2 aria-hidden className="size-3.5" />
        {t("undo")}
      </SubmitButton>
    </form>
  );
}

/** An earlier wording is brought back by rewording the claim as it stands now. */
function Revive({
  debateId,
  line: { seq, kind, text, commandId },
  of,
  form,
}: {
  readonly debateId: string;
  readonly line: HistoryLine;
  readonly of: HistoryOf;
  readonly form: Form;
}) {
  const t = useTranslations("manage.history");
  const worded = kind === "add" || kind === "reword";
  if (!worded || !of.rewordable || text === null || text === of.text) return null;
  return (
    <form {...form}>
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="seq" value={seq} />
      <input type="hidden" name="claimId" value={of.id} />
      <input type="hidden" name="version" value={of.version} />
      <input type="hidden" name="text" value={text} />
      <SubmitButton variant="secondary" size="sm" aria-label={t("reviveOf", { seq })}>
        <History aria-hidden className="size-3.5" />
        {t("revive")}
      </SubmitButton>
    </form>
  );
}

function Ways({
  debateId,
  line: { seq, claimId, number },
  alone,
}: {
  readonly debateId: string;
  readonly line: HistoryLine;
  readonly alone: boolean;
}) {
  const t = useTranslations("manage.history");
  return (
    <>
      {!alone && claimId !== null && (
        <Link
          href={claimHistoryPath(debateId as DebateId, claimId as ClaimId)}
          aria-label={t("ofClaimOf", { number: number ?? "" })}
          className="link"
        >
          {t("ofClaim")}
        </Link>
      )}
      <Link
        href={pastPath(debateId as DebateId, seq)}
        aria-label={t("thenOf", { seq })}
        className="link"
        prefetch={false}
      >
        {t("then")}
      </Link>
    </>
  );
}

function About({
  debateId,
  line,
  alone,
}: {
  readonly debateId: string;
  readonly line: HistoryLine;
  /** Whether every line is about the same claim, so that its words need not stand in each. */
  readonly alone: boolean;
}) {
  const t = useTranslations("manage.history");
  const { kind, claimId, text, change } = line;
  if (kind === "configure") return change === null ? null : <HistoryChange change={change} />;
  if (kind !== "frame" && text === null) return <p className="text-sm text-ink-faint italic">{t("gone")}</p>;
  const gone = kind !== "frame" && claimId === null && <p className="text-xs text-ink-faint">{t("went")}</p>;
  const worded = change?.kind === "wording" || change?.kind === "question";
  const repeated = alone && kind !== "add";
  return (
    <>
      {!worded && !repeated && text !== null && (
        <p className="max-w-prose font-serif text-base leading-snug" dir="auto">
          {claimId === null ? (
            visibleText(text)
          ) : (
            <Link href={claimPath(debateId as DebateId, claimId as ClaimId)} className="hover:underline">
              {visibleText(text)}
            </Link>
          )}
        </p>
      )}
      {change !== null && <HistoryChange change={change} />}
      {gone}
    </>
  );
}
