"use client";
import { useTranslations } from "next-intl";
import type { EssayLine } from "@/lib/essay/view";
import { useDeskHere } from "../debate/desk-context";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { newTextPath, textPath } from "./text-paths";

/** No text yet, or not the one that was asked for: what a text is good for, and how to bring one. */
export function NoText({ essays }: { readonly essays: readonly EssayLine[] }) {
  const t = useTranslations("essay.empty");
  const { debate, verbs } = useDeskHere();
  const first = essays[0];
  const mayWrite = verbs.includes("write");
  const action =
    first !== undefined ? (
      <LinkButton href={textPath(debate.id, first.id)} className="whitespace-normal">
        <span dir="auto">{first.title}</span>
      </LinkButton>
    ) : mayWrite ? (
      <LinkButton href={newTextPath(debate.id)} variant="primary">
        {t("bring")}
      </LinkButton>
    ) : undefined;
  return (
    <EmptyState title={t(first === undefined ? "title" : "gone")} action={action}>
      {t(first !== undefined ? "goneText" : mayWrite ? "textWriter" : "textReader")}
    </EmptyState>
  );
}
