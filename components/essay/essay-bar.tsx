"use client";
import { Download, FilePlus2, Flame, History, MoreHorizontal, Pencil } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Proposal } from "@/lib/essay/proposal";
import type { EssayLine } from "@/lib/essay/view";
import { useDeskHere } from "../debate/desk-context";
import { PlainMenu } from "../ui/plain-menu";
import { CoverageLine } from "./coverage-line";
import { annotationsPath, changeTextPath, newTextPath, textPath } from "./text-paths";
import type { EssayOnDesk } from "./use-essay";

/** What concerns the text as a whole: which one, how much of it is mapped, and what can be done with it. */
export function EssayBar({
  essays,
  essay,
  proposals,
  heat,
  isContested,
  works,
  onHeat,
  onNext,
}: {
  readonly essays: readonly EssayLine[];
  readonly essay: EssayOnDesk;
  readonly proposals: readonly Proposal[] | null;
  readonly heat: boolean;
  /** Whether people are divided over anything the text says, so that there is something to show. */
  readonly isContested: boolean;
  readonly works: boolean;
  readonly onHeat: (on: boolean) => void;
  readonly onNext: ((sentence: number) => void) | null;
}) {
  const t = useTranslations("essay.bar");
  const { debate, verbs } = useDeskHere();
  const { view } = essay;
  const mayWrite = verbs.includes("write");
  return (
    <div className="essay-bar no-print">
      {essays.length > 1 && (
        <nav aria-label={t("texts")}>
          <ul className="essay-tabs">
            {essays.map(({ id, title }) => (
              <li key={id}>
                <Link
                  href={textPath(debate.id, id)}
                  aria-current={id === view.id ? "page" : undefined}
                  className="essay-tab"
                >
                  {id === view.id ? view.title : title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <CoverageLine essay={essay} proposals={proposals} onNext={onNext} />
      <div className="essay-bar-end">
        {isContested && (
          <button
            type="button"
            aria-pressed={heat}
            title={t("heatHint")}
            className={`btn btn-quiet btn-sm needs-js ${heat ? "bg-rebuttal-wash text-rebuttal" : ""}`}
            onClick={() => onHeat(!heat)}
          >
            <Flame aria-hidden className="size-3.5" />
            <span className="essay-word">{t("heat")}</span>
          </button>
        )}
        <PlainMenu
          label={t("menu")}
          className="btn btn-quiet btn-sm"
          button={<MoreHorizontal aria-hidden className="size-4" />}
        >
          <a href={annotationsPath(debate.id, view.id)} download className="popover-item">
            <Download aria-hidden className="size-4" />
            {t("annotations")}
          </a>
          {works && (
            <>
              <Link href={changeTextPath(debate.id, view.id)} className="popover-item">
                <Pencil aria-hidden className="size-4" />
                {t("change")}
              </Link>
              <Link href={`${changeTextPath(debate.id, view.id)}#versions`} className="popover-item">
                <History aria-hidden className="size-4" />
                {t("versions")}
              </Link>
            </>
          )}
          {mayWrite && (
            <Link href={newTextPath(debate.id)} className="popover-item">
              <FilePlus2 aria-hidden className="size-4" />
              {t("another")}
            </Link>
          )}
        </PlainMenu>
      </div>
    </div>
  );
}
