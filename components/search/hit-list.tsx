import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { RoleSign, toneOf } from "../claim/role-sign";
import { claimPath, outlinePath } from "../debate/paths";
import { Marked } from "./marked";

export interface Hit {
  readonly debateId: DebateId;
  readonly question: string;
  readonly claimId: ClaimId;
  readonly role: ClaimRole;
  /** Outline numbers from the thesis down, the claim's own last. */
  readonly path: readonly string[];
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** What it answers; null for a thesis. */
  readonly answers: string | null;
}

/** What was found, each with the way that leads to it; the debate is named where it is another one than before. */
export function HitList({ hits, named }: { readonly hits: readonly Hit[]; readonly named: boolean }) {
  const t = useTranslations("search");
  return (
    <ol className="hits">
      {hits.map((hit, i) => (
        <li key={hit.claimId}>
          {named && hits[i - 1]?.debateId !== hit.debateId && (
            <p className="pt-5 pb-1 text-sm text-ink-faint">
              {t("inDebate")}{" "}
              <Link href={outlinePath(hit.debateId)} className="link text-ink-soft" dir="auto">
                {hit.question}
              </Link>
            </p>
          )}
          <HitEntry hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function HitEntry({ hit }: { readonly hit: Hit }) {
  const t = useTranslations("search");
  const roles = useTranslations("claim.role");
  const { debateId, claimId, role, path, pieces, answers } = hit;
  const number = path.at(-1) ?? "";
  return (
    <article className="hit" aria-label={t("pathOf", { role: roles(role), number })}>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
        <RoleSign role={role} className="size-4" />
        <span className={`font-semibold ${toneOf(role)}`}>{roles(role)}</span>
        <span className="tabular-nums">{path.join(" › ")}</span>
      </p>
      <h3 className="max-w-[38em] font-serif text-claim text-pretty" dir="auto">
        <Link href={claimPath(debateId, claimId)} className="hit-link">
          <Marked pieces={pieces} />
        </Link>
      </h3>
      {answers !== null && (
        <p className="line-clamp-1 max-w-[44em] text-xs text-ink-faint">
          {t("answers")} <span dir="auto">{answers}</span>
        </p>
      )}
    </article>
  );
}
