"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "../ui/empty-state";
import { useDeskHere } from "./desk-context";
import { outlinePath } from "./paths";

/** What a view shows of a debate that has not begun, and where it does begin. */
export function NoTheses() {
  const t = useTranslations("debate.empty");
  const { debate, verbs } = useDeskHere();
  return (
    <EmptyState
      title={t("title")}
      action={
        <Link href={outlinePath(debate.id)} className="btn btn-secondary">
          {verbs.includes("edit") ? t("begin") : t("toOutline")}
        </Link>
      }
    >
      {t("text")}
    </EmptyState>
  );
}
