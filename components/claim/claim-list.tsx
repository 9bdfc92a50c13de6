"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { TextField } from "../ui/text-field";
import { RoleSign } from "./role-sign";
import { useClaimNames } from "./use-claim-names";

const mostListed = 40;
/** Fewer need no search. */
const fewest = 8;

/** Claims to choose from, one or several, found by number or words. */
export function ClaimList({
  legend,
  claims,
  fits,
  chosen,
  several = false,
  top,
  onChoose,
}: {
  readonly legend: string;
  /** In the order in which they are listed. */
  readonly claims: readonly Claim[];
  /** Asked only of as many as are listed. */
  readonly fits?: (claim: Claim) => boolean;
  readonly chosen: ReadonlySet<ClaimId>;
  readonly several?: boolean;
  /** Stands above the claims as long as nothing is searched for. */
  readonly top?: { readonly label: string; readonly chosen: boolean; readonly onChoose: () => void };
  readonly onChoose: (id: ClaimId) => void;
}) {
  const t = useTranslations("claim.structure");
  const { debate } = useDeskHere();
  const { label, numberOf } = useClaimNames();
  const [search, setSearch] = useState("");
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = (claim: Claim) => visibleText(definitionOf(debate, claim)?.text ?? "");
  const listed: Claim[] = [];
  for (const claim of claims) {
    const text = words.length === 0 ? "" : `${numberOf(claim.id)} ${textOf(claim)}`.toLowerCase();
    if (!words.every((word) => text.includes(word)) || fits?.(claim) === false) continue;
    listed.push(claim);
    if (listed.length > mostListed) break;
  }
  return (
    <>
      {claims.length > fewest && (
        <TextField
          label={t("search")}
          hint={t("searchHint")}
          type="search"
          autoFocus
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <fieldset className="max-h-[36vh] overflow-y-auto rounded-md border border-rule bg-sheet p-1">
        <legend className="sr-only">{legend}</legend>
        {top !== undefined && words.length === 0 && (
          <Option type="radio" checked={top.chosen} onChoose={top.onChoose}>
            {top.label}
          </Option>
        )}
        {listed.slice(0, mostListed).map((claim) => (
          <Option
            key={claim.id}
            type={several ? "checkbox" : "radio"}
            checked={chosen.has(claim.id)}
            onChoose={() => onChoose(claim.id)}
          >
            <span className="min-w-0">
              <span className="flex items-center gap-1.5 text-xs text-ink-faint">
                <RoleSign role={claim.role} className="size-3.5" />
                {label(claim)}
              </span>
              <span className="line-clamp-2 font-serif text-base">{textOf(claim)}</span>
            </span>
          </Option>
        ))}
        {listed.length === 0 && <p className="px-3 py-4 text-sm text-ink-faint">{t("none")}</p>}
        {listed.length > mostListed && <p className="px-3 py-2 text-xs text-ink-faint">{t("more")}</p>}
      </fieldset>
    </>
  );
}

function Option({
  type,
  checked,
  onChoose,
  children,
}: {
  readonly type: "radio" | "checkbox";
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="flex gap-3 rounded-md px-3 py-2 text-sm hover:bg-well has-checked:bg-well has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <input
        type={type}
        name="claim"
        className="mt-0.5 size-4 shrink-0 accent-ink"
        checked={checked}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}
