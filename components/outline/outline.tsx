"use client";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { claimOf, liveAnswers, pathTo } from "@/lib/argument/debate";
import { type Excerpt, excerptOf } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { ClaimEntry } from "../claim/claim-entry";
import { ClaimPath } from "../claim/claim-path";
import { Composer } from "../claim/composer";
import { RevealContext } from "../claim/reveal-context";
import { useSaved } from "../claim/use-saved";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { FreshAnswers } from "../debate/fresh-answers";
import { anchorOf, focusPath } from "../debate/paths";
import { useAnswers } from "../debate/use-answers";
import { EmptyState } from "../ui/empty-state";
import { FocusAfter } from "../ui/focus-after";
import { Branch } from "./branch";
import { Contents } from "./contents";
import { OutlineBar } from "./outline-bar";
import { useDeepLink } from "./use-deep-link";
import { useFocus } from "./use-focus";
import { foldingBelow, useFolding } from "./use-folding";

/** So many claims a page mounts; what is larger is read branch by branch, each at an address of its own. */
const mostShown = 300;

/** A debate as nested, numbered lists: theses, what answers them, what answers that. */
export function Outline() {
  const t = useTranslations("debate");
  const { debate, latest } = useDeskHere();
  const { focus, from } = useFocus();
  const { filtered, keeps } = useFilter();
  const folds = useFolding(debate.id);
  // Below a claim that is read alone, depth 2 is that claim's own plus one.
  const folding = foldingBelow(folds, focus === null ? 0 : pathTo(debate, focus).length - 1);
  const excerpt = useMemo(() => excerptOf(debate, focus, mostShown, from, keeps), [debate, focus, from, keeps]);
  useDeepLink(folding, excerpt);
  const theses = liveAnswers(debate, null);
  const { answers, fresh } = useAnswers(focus);
  const tops = answers.filter(({ id }) => excerpt.shown.has(id));
  const reveal = (id: ClaimId) =>
    folding.openPath(
      pathTo(latest.current.debate, id)
        .slice(0, -1)
        .map((step) => step.id),
    );
  return (
    <RevealContext value={reveal}>
      <div className="outline-page">
        <Contents theses={theses.filter(keeps)} />
        <div className="min-w-0">
          {theses.length > 0 && <OutlineBar folding={folding} />}
          {focus !== null && <Focused id={focus} />}
          {filtered?.matching.size === 0 && <NothingMatches />}
          {theses.length === 0 && <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>}
          <ol className="outline-list">
            {tops.map((top) => (
              <Branch key={top.id} place={top} depth={focus === null ? 1 : 2} folding={folding} excerpt={excerpt} />
            ))}
          </ol>
          <FreshAnswers claims={fresh} />
          <OtherPages focus={focus} excerpt={excerpt} />
          {focus === null && filtered === null && <NewThesis />}
        </div>
      </div>
    </RevealContext>
  );
}

/** The branch that is read alone: the way to it, and the claim itself. */
function Focused({ id }: { readonly id: ClaimId }) {
  const { debate } = useDeskHere();
  const { path } = useFilter();
  const place = claimOf(debate, id);
  if (place === undefined) return null;
  return (
    <div className="grid gap-4 pt-6">
      <ClaimPath place={place} hrefOf={(step) => path(focusPath(debate.id, step.id))} />
      <div id={anchorOf(id)}>
        <ClaimEntry place={place} level={2} size="thesis" />
      </div>
    </div>
  );
}

/** Where there are more answers than fit a page. */
function OtherPages({ focus, excerpt }: { readonly focus: ClaimId | null; readonly excerpt: Excerpt }) {
  const t = useTranslations("debate.plain");
  const { debate } = useDeskHere();
  const { path } = useFilter();
  const { before, after } = excerpt;
  if (before + after === 0) return null;
  return (
    <nav aria-label={t("pages")} className="flex gap-6 pt-8">
      {before > 0 && (
        <Link className="link" rel="prev" href={path(focusPath(debate.id, focus, Math.max(0, before - mostShown)))}>
          {t("previous")}
        </Link>
      )}
      {after > 0 && (
        <Link className="link" rel="next" href={path(focusPath(debate.id, focus, before + mostShown))}>
          {t("next")}
        </Link>
      )}
    </nav>
  );
}

function NewThesis() {
  const t = useTranslations("claim");
  const { verbs } = useDeskHere();
  const saved = useSaved();
  const [writes, setWrites] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  if (!verbs.includes("edit")) return null;
  if (!writes) {
    return (
      <button ref={begin} type="button" className="btn btn-secondary needs-js mt-10" onClick={() => setWrites(true)}>
        <Plus aria-hidden className="size-4" />
        {t("thesis.add")}
      </button>
    );
  }
  const close = () => setWrites(false);
  return (
    <div className="mt-10">
      <FocusAfter next={() => begin.current}>
        <Composer
          parent={null}
          as="thesis"
          autoFocus
          onClose={close}
          onSaved={(id) => {
            close();
            saved.added(id);
          }}
        />
      </FocusAfter>
    </div>
  );
}
