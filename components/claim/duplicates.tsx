"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { applyEdit } from "@/lib/argument/apply-edit";
import { type Claim, type ClaimRole, limits } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { visibleLength, visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { inOutline } from "../debate/paths";
import { Button } from "../ui/button";
import { RoleSign } from "./role-sign";
import { likelyDuplicates } from "./similar-claims";
import { useClaimNames } from "./use-claim-names";

const fewest = 20;
const most = 3;
const pause = 450;

/**
 * "Already argued?": up to three claims that likely say what is being written, below the form, where they move nothing
 * that one looks at or is about to press. One can vote there, show that claim here as well, or wave them away.
 */
export function Duplicates({
  text,
  parent,
  role,
  addition,
  onUse,
}: {
  readonly text: string;
  readonly parent: Claim | null;
  readonly role: ClaimRole;
  /** What would be sent to show a claim here. */
  readonly addition: (sharedFrom: ClaimId) => Edit;
  readonly onUse: (sharedFrom: ClaimId) => void;
}) {
  const t = useTranslations("claim.duplicates");
  const { debate, may, actorId } = useDeskHere();
  const { label } = useClaimNames();
  const [dismissed, dismiss] = useState(false);
  const likely = useLikely(text, dismissed)
    .flatMap((id) => claimOf(debate, id) ?? [])
    .filter(({ id }) => id !== parent?.id);

  const canShow = ({ id }: Claim): boolean => {
    if (role === "thesis" || actorId === null) return false;
    const edit = addition(id);
    return may(edit) && applyEdit(debate, edit, { actorId, at: 0 }).ok;
  };
  return (
    <>
      <p role="status" className="sr-only">
        {likely.length === 0 ? "" : t("said", { count: likely.length })}
      </p>
      {likely.length > 0 && (
        <section aria-label={t("title")} className="duplicates">
          <div className="flex items-center justify-between gap-3">
            <h4 className="text-xs font-semibold">{t("title")}</h4>
            <Button variant="quiet" className="size-7 p-0" aria-label={t("dismiss")} onClick={() => dismiss(true)}>
              <X aria-hidden className="size-4" />
            </Button>
          </div>
          <ul>
            {likely.map((claim) => (
              <li key={claim.id}>
                <p className="flex items-center gap-1.5 text-xs text-ink-faint">
                  <RoleSign role={claim.role} className="size-3.5" />
                  {label(claim)}
                </p>
                <p className="line-clamp-3 font-serif text-base leading-snug" dir="auto">
                  {visibleText(claim.text)}
                </p>
                <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                  <a
                    href={inOutline(debate.id, claim.id)}
                    className="link inline-flex min-h-6 items-center"
                    aria-label={t("voteThereAt", { label: label(claim) })}
                  >
                    {t("voteThere")}
                  </a>
                  {canShow(claim) && (
                    <button
                      type="button"
                      className="link inline-flex min-h-6 items-center"
                      aria-label={t("useThatAt", { label: label(claim) })}
                      title={t("useThatHint")}
                      onClick={() => onUse(claim.id)}
                    >
                      {t("useThat")}
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Found a moment after the last key; what was found stays until something else is, so that nothing flickers. */
function useLikely(text: string, dismissed: boolean): readonly ClaimId[] {
  const { latest } = useDeskHere();
  const [found, setFound] = useState<readonly ClaimId[]>([]);
  const enough = !dismissed && visibleLength(text.trim()) >= fewest && text.length <= limits.claimStoredCharacters;
  useEffect(() => {
    if (!enough) {
      setFound([]);
      return;
    }
    const looking = new AbortController();
    const soon = setTimeout(async () => {
      const likely = await likelyDuplicates(latest.current.debate, text, most, looking.signal);
      if (likely === null || looking.signal.aborted) return;
      const ids = likely.map(({ id }) => id);
      setFound((before) => (before.join() === ids.join() ? before : ids));
    }, pause);
    return () => {
      clearTimeout(soon);
      looking.abort();
    };
  }, [text, enough, latest]);
  return enough ? found : [];
}
