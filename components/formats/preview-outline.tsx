"use client";
import { useTranslations } from "next-intl";
import type { PreviewRow } from "@/lib/argument/preview";
import { RoleSign, toneOf } from "../claim/role-sign";
import { Disclosure } from "../ui/disclosure";

const shownAtFirst = 14;

/** The first claims of a file as the outline they become. Their numbers say what answers what. */
export function PreviewOutline({ rows, total }: { readonly rows: readonly PreviewRow[]; readonly total: number }) {
  const t = useTranslations("formats.page");
  // A single claim more is not worth a button.
  const cut = rows.length > shownAtFirst + 3 ? shownAtFirst : rows.length;
  const beyond = total - rows.length;
  return (
    <div className="grid gap-3">
      <Rows rows={rows.slice(0, cut)} />
      {cut < rows.length && (
        <Disclosure summary={t("moreClaims", { count: rows.length - cut })}>
          <Rows rows={rows.slice(cut)} />
        </Disclosure>
      )}
      {beyond > 0 && <p className="text-sm text-ink-faint">{t("restClaims", { count: beyond })}</p>}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const t = useTranslations("formats.page");
  return (
    <ol className="grid">
      {rows.map(({ number, depth, role, text, shows }) => (
        <li key={number} className="preview-row" data-role={role} style={{ "--depth": depth } as React.CSSProperties}>
          <RoleSign role={role} className={`mt-1 size-4 ${toneOf(role)}`} />
          <div className="min-w-0">
            <p className="flex flex-wrap gap-x-2 text-2xs text-ink-faint">
              <span className="tabular-nums">{number}</span>
              <span className={`font-semibold ${toneOf(role)}`}>{t(`roles.${role}`)}</span>
              {shows !== null && <span>{t("shows", { number: shows })}</span>}
            </p>
            <p
              dir="auto"
              className={`font-serif wrap-break-word ${role === "thesis" ? "text-lg leading-snug font-medium" : "leading-snug"} ${shows === null ? "" : "text-ink-soft italic"}`}
            >
              {text}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
