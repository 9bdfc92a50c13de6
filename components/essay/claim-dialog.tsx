"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import type { ClaimId } from "@/lib/argument/id";
import type { Span } from "@/lib/essay/essay";
import { worded } from "@/lib/essay/worded";
import { ClaimWords } from "../claim/claim-words";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { fitting, PlaceChoice } from "./place-choice";
import type { EssayOnDesk } from "./use-essay";
import { useTake } from "./use-take";

/** Makes a claim of words that somebody marked: how it is worded, where it stands and as what. */
export function ClaimDialog({
  essay,
  words,
  under,
  onClose,
  onMade,
}: {
  readonly essay: EssayOnDesk;
  readonly words: Span;
  /** The claim one is at, which it probably answers. */
  readonly under: ClaimId | null;
  readonly onClose: () => void;
  readonly onMade: (id: ClaimId) => void;
}) {
  const t = useTranslations("essay.claim");
  const { debate, may, numbers } = useDeskHere();
  const taker = useTake(essay);
  const quote = essay.view.text?.slice(words.start, words.end) ?? "";
  const [text, setText] = useState(() => worded(quote));
  const topOnly = numbers.size === 0;
  const [place, setPlace] = useState(() =>
    fitting(debate, { parentId: under ?? (topOnly ? null : undefined), role: "support" }),
  );
  const [state, setState] = useState<"draft" | "sending" | Failure>("draft");
  const mayTop = may(taker.additionOf({ words, text, parentId: null, role: "thesis" }));
  const { parentId } = place;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (parentId === undefined || state === "sending") return;
    setState("sending");
    const { id, sent } = taker.take({ words, text, parentId, role: place.role });
    const failed = await sent;
    if (failed !== null) return setState(failed);
    onClose();
    onMade(id);
  }
  return (
    <Dialog title={t("title")} isOpen onClose={onClose} wide>
      <form onSubmit={send} className="grid gap-4">
        <blockquote
          className="max-h-32 overflow-y-auto border-s-2 border-rule-strong ps-3 font-serif text-ink-soft"
          dir="auto"
        >
          {quote}
        </blockquote>
        <ClaimWords label={t("text")} autoFocus value={text} onChange={(event) => setText(event.target.value)} />
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-sm font-semibold">{t("place")}</legend>
          <PlaceChoice value={place} mayTop={mayTop} onChange={setPlace} />
          {topOnly && !mayTop && <p className="text-sm text-ink-soft">{t("noThesis")}</p>}
        </fieldset>
        <FailureLine failure={typeof state === "string" ? null : state} />
        <Button
          type="submit"
          variant="primary"
          disabled={parentId === undefined}
          aria-disabled={state === "sending" || undefined}
          className="justify-self-end"
        >
          {t(state === "sending" ? "sending" : "send")}
        </Button>
      </form>
    </Dialog>
  );
}
