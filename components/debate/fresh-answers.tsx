"use client";
import { ArrowDownToLine } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { useDeskHere } from "./desk-context";
import { anchorOf } from "./paths";

/** "3 new replies": what others wrote while one was reading, let in when one wants it. */
export function FreshAnswers({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useTranslations("debate.live");
  const { admit } = useDeskHere();
  const [first] = claims;
  if (first === undefined) return null;
  function open() {
    admit(claims.map(({ id }) => id));
    setTimeout(() =>
      document
        .getElementById(anchorOf(first?.id as Claim["id"]))
        ?.querySelector<HTMLElement>("[data-claim]")
        ?.focus(),
    );
  }
  return (
    <button type="button" className="fresh" onClick={open}>
      <ArrowDownToLine aria-hidden className="size-3.5" />
      {t("fresh", { count: claims.length })}
    </button>
  );
}
