"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import { type Claim, limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { Conflict } from "./conflict";
import { useDraft } from "./use-draft";

/** `version`: of the claim that was read when the writing began. What came later is a conflict, not to be written over. */
interface Rewording {
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
  const [theirs, setTheirs] = useState<Claim | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  const leave = (saved: boolean) => {
    clear();
    onClose(saved);
  };

  async function send(event: FormEvent | null, on = version) {
    event?.preventDefault();
    if (sending) return;
    setSending(true);
    setFailure(null);
    const failed = await edit({ kind: "reword", id: claim.id, version: on, text });
    setSending(false);
    if (failed === null) return leave(true);
    if (failed.code === "stale" && failed.current) setTheirs(failed.current);
    else setFailure(failed);
  }

  if (theirs !== null) {
    const settle = (text: string) => {
      keep({ version: theirs.version, text });
      setTheirs(null);
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
