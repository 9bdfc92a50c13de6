"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import type { Claim, Source } from "@/lib/argument/claim";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { filledSources, noSource, SourceFields } from "./source-fields";
import { useDraft } from "./use-draft";

/** Changes what a claim rests on. */
export function CiteForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: (saved: boolean) => void }) {
  const t = useTranslations("claim");
  const { debate, edit } = useDeskHere();
  const given: readonly Source[] = claim.sources.length === 0 ? [noSource] : claim.sources;
  const [sources, keep, clear] = useDraft(`${debate.id}:cite:${claim.id}`, given);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const failed = await edit({ kind: "cite", id: claim.id, version: claim.version, sources: filledSources(sources) });
    setSending(false);
    setFailure(failed);
    if (failed !== null) return;
    clear();
    onClose(true);
  }

  return (
    <form onSubmit={send} className="grid gap-3">
      <SourceFields autoFocus sources={sources} onChange={keep} />
      <FailureLine failure={failure} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" size="sm" aria-disabled={sending || undefined}>
          {failure === null ? t("reword.save") : t("answer.retry")}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          onClick={() => {
            clear();
            onClose(false);
          }}
        >
          {t("answer.discard")}
        </Button>
      </div>
    </form>
  );
}
