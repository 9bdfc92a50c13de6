"use client";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { languageTag } from "@/lib/argument/settings";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { RelevanceControl } from "../vote/relevance-control";
import { VoteControl } from "../vote/vote-control";
import { Why } from "../vote/why";
import { CiteForm } from "./cite-form";
import { ClaimActions } from "./claim-actions";
import { ClaimHead, type HeadingLevel } from "./claim-head";
import { ClaimText } from "./claim-text";
import { Composer } from "./composer";
import { InlineForm } from "./inline-form";
import { MergedVote } from "./merged-note";
import type { Mode } from "./mode";
import { useClaimDrop } from "./move-provider";
import { RewordForm } from "./reword-form";
import { SourceList, sourcesShown } from "./sources";
import { useClaimNames } from "./use-claim-names";
import { useSaved } from "./use-saved";

const answering = (params: URLSearchParams, claim: Claim): Mode => {
  const role = params.get("role");
  if (params.get("answer") !== claim.id) return null;
  return { answer: role === "rebuttal" || role === "undercut" ? role : "support" };
};

/** Who else is changing these words now. */
function EditingNow({ id }: { readonly id: ClaimId }) {
  const t = useTranslations("debate.live");
  const { actorId, here } = useDeskHere();
  const others = here.people.filter(({ editing, userId }) => editing === id && userId !== actorId);
  return others.map(({ userId, name }) => (
    <p key={userId} role="status" className="text-xs text-undercut">
      {t("editing", { name })}
    </p>
  ));
}

/** One claim as it is met: what it is, what it says, where it stands, and what one can do about it. */
export function ClaimEntry({
  place,
  level,
  size = "claim",
  why = "asked",
  mode: begun,
  children,
}: {
  readonly place: Claim;
  /** Of its heading. */
  readonly level: HeadingLevel;
  readonly size?: "claim" | "thesis";
  /** Whether the reasons for its strength open on demand or are shown elsewhere on the page. */
  readonly why?: "asked" | "elsewhere";
  /** What is being done to it at first; without, what the address asks for. */
  readonly mode?: Mode;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("claim");
  const v = useTranslations("vote.why");
  const desk = useDeskHere();
  const { fullName } = useClaimNames();
  const answered = answering(useSearchParams(), place);
  const [mode, setMode] = useState<Mode>(begun ?? answered);
  const [asksWhy, setAsksWhy] = useState(false);
  const saved = useSaved();
  const drop = useClaimDrop(place);
  const { isContext } = useFilter();
  const claim = definitionOf(desk.debate, place) ?? place;
  const sources = sourcesShown(claim);
  const text = size === "thesis" ? "font-serif text-thesis font-medium tracking-[-0.006em]" : "font-serif text-claim";
  return (
    <article
      {...drop}
      aria-label={fullName(place)}
      tabIndex={-1}
      data-claim={place.id}
      data-role={place.role}
      data-context={isContext(place.id) || undefined}
      className="entry"
    >
      <ClaimHead
        place={place}
        level={level}
        {...(why === "asked" && { why: { open: asksWhy, toggle: () => setAsksWhy(!asksWhy) } })}
      />
      {mode === "reword" ? (
        <InlineForm {...{ place, claim }}>
          <RewordForm
            claim={claim}
            onClose={(done) => {
              setMode(null);
              if (done) saved.reworded(claim);
            }}
          />
        </InlineForm>
      ) : (
        <p className={`max-w-[38em] text-pretty ${text}`} dir="auto" lang={languageTag(desk.debate.settings.language)}>
          <ClaimText text={claim.text} />
        </p>
      )}
      <EditingNow id={claim.id} />
      <MergedVote claim={claim} />
      {sources.length > 0 && mode !== "cite" && (
        <details className="text-xs text-ink-faint">
          <summary className="inline-flex min-h-6 items-center hover:text-ink">
            <span className="link">{t("sources", { count: sources.length })}</span>
          </summary>
          <SourceList sources={sources} />
        </details>
      )}
      {mode === "cite" && (
        <InlineForm {...{ place, claim }}>
          <CiteForm
            claim={claim}
            onClose={(done) => {
              setMode(null);
              if (done) saved.cited(claim);
            }}
          />
        </InlineForm>
      )}
      {asksWhy && (
        <section id={`why-${place.id}`} aria-label={v("title")} className="why">
          <Why claim={place} />
        </section>
      )}
      <div className="entry-foot no-print">
        {place.sharedFrom === null && <VoteControl claim={place} />}
        <RelevanceControl place={place} />
        <ClaimActions place={place} mode={mode} onMode={setMode} />
      </div>
      {mode !== null && typeof mode === "object" && (
        <InlineForm key={mode.answer} {...{ place, claim }}>
          <Composer
            parent={place}
            as={mode.answer === "drafted" ? null : mode.answer}
            autoFocus
            onClose={() => setMode(null)}
            onSaved={(id) => {
              setMode(null);
              saved.added(id);
            }}
          />
        </InlineForm>
      )}
      {children}
    </article>
  );
}
