"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { liveAnswers, pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { Composer } from "../claim/composer";
import { RevealContext } from "../claim/reveal-context";
import { useSaved } from "../claim/use-saved";
import { useDeskHere } from "../debate/desk-context";
import { EmptyState } from "../ui/empty-state";
import { Branch } from "./branch";
import { Contents } from "./contents";
import { OutlineBar } from "./outline-bar";
import { useDeepLink } from "./use-deep-link";
import { useFolding } from "./use-folding";

/** A whole debate as nested, numbered lists: theses, what answers them, what answers that. */
export function Outline() {
  const t = useTranslations("debate");
  const { debate, latest } = useDeskHere();
  const folding = useFolding(debate.id);
  useDeepLink(debate, folding);
  const theses = liveAnswers(debate, null);
  const reveal = (id: ClaimId) =>
    folding.openPath(
      pathTo(latest.current.debate, id)
        .slice(0, -1)
        .map((step) => step.id),
    );
  return (
    <RevealContext value={reveal}>
      <div className="outline-page">
        <Contents theses={theses} />
        <div className="min-w-0">
          <OutlineBar folding={folding} />
          {theses.length === 0 && <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>}
          <ol className="outline-list">
            {theses.map((thesis) => (
              <Branch key={thesis.id} place={thesis} depth={1} folding={folding} />
            ))}
          </ol>
          <NewThesis />
        </div>
      </div>
    </RevealContext>
  );
}

function NewThesis() {
  const t = useTranslations("claim");
  const { verbs } = useDeskHere();
  const saved = useSaved();
  const [writes, setWrites] = useState(false);
  if (!verbs.includes("edit")) return null;
  if (!writes) {
    return (
      <button type="button" className="btn btn-secondary needs-js mt-10" onClick={() => setWrites(true)}>
        <Plus aria-hidden className="size-4" />
        {t("thesis.add")}
      </button>
    );
  }
  const close = () => setWrites(false);
  return (
    <div className="mt-10">
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
    </div>
  );
}
