"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Claim, Source } from "@/lib/argument/claim";
import { sameSources, sourceSaid } from "@/lib/argument/same-sources";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { Conflict } from "./conflict";
import { filledSources, noSource, SourceFields } from "./source-fields";
import { SourceList } from "./sources";
import { useChanging } from "./use-changing";
import { useDraft } from "./use-draft";

interface Citing {
  /** Of the claim when the writing began. */
  readonly version: number;
  /** The sources that it had then. */
  readonly from: readonly Source[];
  readonly sources: readonly Source[];
}

/** Changes what a claim rests on. If somebody else was faster, both lists are shown. */
export function CiteForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: (saved: boolean) => void }) {
  const t = useTranslations("claim");
  const { debate, edit } = useDeskHere();
  const [begun] = useState<Citing>({
    ...{ version: claim.version, from: claim.sources },
    sources: rowsOf(claim.sources),
  });
  const [kept, keep, clear] = useDraft<Citing | readonly Source[]>(`${debate.id}:cite:${claim.id}`, begun);
  // Drafts of former times are the sources alone.
  const { version, from, sources } = "sources" in kept ? kept : { ...begun, sources: kept };
  const leave = (saved: boolean) => {
    clear();
    onClose(saved);
  };
  const { theirs, decided, failure, sending, send } = useChanging({
    version,
    change: (version) => edit({ kind: "cite", id: claim.id, version, sources: filledSources(sources) }),
    isUntouched: (current) => sameSources(current.sources, from),
    onDone: () => leave(true),
  });

  if (theirs !== null) {
    const settle = (sources: readonly Source[]) => {
      keep({ version: theirs.version, from: theirs.sources, sources });
      decided();
    };
    const shown = (sources: readonly Source[]) =>
      sources.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("conflict.noSources")}</p>
      ) : (
        <SourceList sources={sources} />
      );
    return (
      <Conflict
        theirs={shown(theirs.sources)}
        mine={shown(filledSources(sources))}
        onKeepTheirs={() => leave(false)}
        onSendMine={() => {
          settle(sources);
          void send(null, theirs.version);
        }}
        onCombine={() => settle(together(theirs.sources, filledSources(sources)))}
      />
    );
  }
  return (
    <form onSubmit={send} className="grid gap-3">
      <SourceFields autoFocus sources={sources} onChange={(sources) => keep({ version, from, sources })} />
      <FailureLine failure={failure} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" size="sm" aria-disabled={sending || undefined}>
          {failure === null ? t("reword.save") : t("answer.retry")}
        </Button>
        <Button variant="quiet" size="sm" onClick={() => leave(false)}>
          {t("answer.discard")}
        </Button>
      </div>
    </form>
  );
}

const rowsOf = (sources: readonly Source[]): readonly Source[] => (sources.length === 0 ? [noSource] : sources);

/** Theirs and what only mine has; what is too many is said when it is sent. */
function together(theirs: readonly Source[], mine: readonly Source[]): readonly Source[] {
  const known = new Set(theirs.map(sourceSaid));
  return rowsOf([...theirs, ...mine.filter((source) => !known.has(sourceSaid(source)))]);
}
