import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { DebateId } from "@/lib/argument/id";
import { RoleSign, toneOf } from "../claim/role-sign";
import { claimPath } from "../debate/paths";

/** A claim in a list: what it is, its number, and its words, which lead to it. */
export function ClaimLink({ debateId, line }: { readonly debateId: DebateId; readonly line: ClaimLine }) {
  const role = useTranslations("claim.role");
  const t = useTranslations("groups");
  return (
    <>
      <span className={`flex items-center gap-1.5 text-xs font-semibold ${toneOf(line.role)}`}>
        <RoleSign role={line.role} className="size-3.5" />
        {t("number", { role: role(line.role), number: line.number })}
      </span>
      <Link
        href={claimPath(debateId, line.id)}
        dir="auto"
        className="mt-1 block max-w-prose font-serif text-base leading-snug text-pretty decoration-rule-strong underline-offset-3 hover:underline"
      >
        {line.text}
      </Link>
    </>
  );
}
