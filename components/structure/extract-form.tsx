"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { extractBranch } from "@/lib/actions/extract-branch";
import type { Failure } from "@/lib/actions/failure";
import { type Claim, limits } from "@/lib/argument/claim";
import type { DebateId } from "@/lib/argument/id";
import { isBlank, visibleLength } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { outlinePath } from "../debate/paths";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";

/** The question that a branch answers in a debate of its own. */
export function ExtractForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const t = useTranslations("claim.structure.extract");
  const { debate } = useDeskHere();
  const router = useRouter();
  const [question, setQuestion] = useState("");
  // One id for all tries, so that a retry after a lost answer is not a second debate.
  const [newDebateId] = useState(() => newId());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const sent = { debateId: debate.id, claimId: claim.id, newDebateId, question };
    const failed = await extractBranch(sent).then(
      (made) => (made.ok ? null : made.error),
      () => ({ code: "unavailable" as const }),
    );
    setSending(false);
    setFailure(failed);
    if (failed !== null) return;
    onClose();
    router.push(outlinePath(newDebateId as DebateId));
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextArea
        label={t("question")}
        hint={t("hint")}
        rows={2}
        autoFocus
        limit={limits.questionCharacters}
        measure={visibleLength}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        className="font-serif text-claim"
      />
      <FailureLine failure={failure} />
      <Button type="submit" variant="primary" disabled={sending || isBlank(question)} className="justify-self-end">
        {t("send")}
      </Button>
    </form>
  );
}
