"use client";
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { useClaimNames } from "../claim/use-claim-names";
import { Dialog } from "../ui/dialog";
import { ExtractForm } from "./extract-form";
import { JoinForm } from "./join-form";
import { MergeForm } from "./merge-form";
import { ShareForm } from "./share-form";
import { SplitForm } from "./split-form";
import type { Wish } from "./wish";
import { WishList } from "./wish-list";

/** The less common things that can be done with a claim: what each is for and an example first, then what it needs. */
export function StructureDialog({
  claim,
  onUndercut,
  onClose,
}: {
  readonly claim: Claim;
  readonly onUndercut: (() => void) | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations("claim.structure");
  const { label } = useClaimNames();
  const [wish, setWish] = useState<Wish | null>(null);
  const name = label(claim);
  return (
    <Dialog title={t(wish === null ? "title" : `${wish}.title`, { label: name })} isOpen onClose={onClose} wide>
      {wish === null ? (
        <WishList claim={claim} onUndercut={onUndercut} onWish={setWish} />
      ) : (
        <>
          <div className="grid gap-1.5 border-s-2 border-rule-strong ps-3 text-sm text-ink-soft">
            <p>{t(`${wish}.what`)}</p>
            <p className="text-xs text-ink-faint">{t(`${wish}.effect`)}</p>
          </div>
          <Form wish={wish} claim={claim} onClose={onClose} />
          <button type="button" className="btn btn-quiet btn-sm justify-self-start" onClick={() => setWish(null)}>
            <ArrowLeft aria-hidden className="size-3.5 rtl:rotate-180" />
            {t("back")}
          </button>
        </>
      )}
    </Dialog>
  );
}

function Form({ wish, ...given }: { readonly wish: Wish; readonly claim: Claim; readonly onClose: () => void }) {
  switch (wish) {
    case "join":
      return <JoinForm {...given} />;
    case "split":
      return <SplitForm {...given} />;
    case "merge":
      return <MergeForm {...given} />;
    case "share":
      return <ShareForm {...given} />;
    case "extract":
      return <ExtractForm {...given} />;
  }
}
