"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import { liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import type { Span } from "@/lib/essay/essay";
import { ClaimList } from "../claim/claim-list";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { EssayOnDesk } from "./use-essay";

/** Ties words to a claim that says them already. */
export function AnchorDialog({
  essay,
  words,
  suggested,
  onClose,
  onMade,
}: {
  readonly essay: EssayOnDesk;
  readonly words: Span;
  readonly suggested: ClaimId | null;
  readonly onClose: () => void;
  readonly onMade: (id: ClaimId) => void;
}) {
  const t = useTranslations("essay.anchor");
  const { debate } = useDeskHere();
  const [chosen, setChosen] = useState(suggested);
  const [failure, setFailure] = useState<Failure | null>(null);
  const claims = useMemo(() => [...liveClaims(debate)].filter(({ sharedFrom }) => sharedFrom === null), [debate]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (chosen === null) return;
    const failed = await essay.anchor(chosen, words);
    setFailure(failed);
    if (failed !== null) return;
    onClose();
    onMade(chosen);
  }
  return (
    <Dialog title={t("title")} isOpen onClose={onClose} wide>
      <form onSubmit={send} className="grid gap-4">
        <blockquote
          className="max-h-32 overflow-y-auto border-s-2 border-rule-strong ps-3 font-serif text-ink-soft"
          dir="auto"
        >
          {essay.view.text?.slice(words.start, words.end)}
        </blockquote>
        <ClaimList
          legend={t("claims")}
          claims={claims}
          chosen={new Set(chosen === null ? [] : [chosen])}
          onChoose={setChosen}
        />
        <FailureLine failure={failure} />
        <Button type="submit" variant="primary" disabled={chosen === null} className="justify-self-end">
          {t("send")}
        </Button>
      </form>
    </Dialog>
  );
}
