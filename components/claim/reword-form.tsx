"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Claim, limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { Conflict } from "./conflict";
import { useChanging } from "./use-changing";
import { useDraft } from "./use-draft";

interface Rewording {
  /** Of the claim when the writing began. */
  readonly version: number;
  readonly text: string;
}

/** Rewords a claim where it stands. If somebody else was faster, both texts are shown. */
export function RewordForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: (saved: boolean) => void }) {
  const t = useTranslations("claim");
  const { debate, edit, sayEditing } = useDeskHere();
  useEffect(() => {
    sayEditing(claim.id);
    return () => sayEditing(null);
  }, [sayEditing, claim.id]);
  const [begun] = useState<Rewording>({ version: claim.version, text: claim.text });
  const [kept, keep, clear] = useDraft<Rewording | string>(`${debate.id}:reword:${claim.id}`, begun);
  // Drafts of former times are the text alone.
  const { version, text } = typeof kept === "string" ? { ...begun, text: kept } : kept;
  const leave = (saved: boolean) => {
    clear();
    onClose(saved);
  };
  const { theirs, decided, failure, sending, send } = useChanging({
    version,
    change: (version) => edit({ kind: "reword", id: claim.id, version, text }),
    onDone: () => leave(true),
  });

  if (theirs !== null) {
    const settle = (text: string) => {
      keep({ version: theirs.version, text });
      decided();
    };
    return (
      <Conflict
        theirs={theirs.text}
        mine={text}
        onKeepTheirs={() => leave(false)}
        onSendMine={() => {
          settle(text);
          void send(null, theirs.version);
        }}
        onCombine={() => settle(`${theirs.text} ${text}`)}
      />
    );
  }
  return (
    <form onSubmit={send} className="grid gap-3">
      <TextArea
        label={<span className="sr-only">{t("reword.label")}</span>}
        rows={3}
        autoFocus
        limit={limits.claimCharacters}
        measure={visibleLength}
        value={text}
        onChange={(event) => keep({ version, text: event.target.value })}
        className="font-serif text-claim"
      />
      <FailureLine failure={failure} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" size="sm" aria-disabled={sending || undefined}>
          {failure === null ? t("reword.save") : t("answer.retry")}
        </Button>
        <Button variant="quiet" size="sm" onClick={() => leave(false)}>
          {t("answer.discard")}
        </Button>
        <span role="status" className="ms-auto text-xs text-ink-faint">
          {sending ? t("answer.sending") : text === claim.text ? "" : t("answer.draft")}
        </span>
      </div>
    </form>
  );
}
