"use client";
import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import { RoleSign } from "./role-sign";

/** Support or rebuttal; an undercut where there is a step to cut, behind one more door. */
export function RoleChoice({
  legend,
  roles,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly roles: readonly ClaimRole[];
  readonly value: ClaimRole;
  readonly onChange: (role: ClaimRole) => void;
}) {
  const t = useTranslations("claim");
  const option = (role: ClaimRole) => (
    <label
      key={role}
      className={`flex min-h-8 items-center gap-2 rounded-md border px-2.5 text-sm font-medium has-focus-visible:outline-2 has-focus-visible:outline-focus ${
        role === value ? "border-ink bg-sheet" : "border-transparent text-ink-soft hover:bg-well"
      }`}
    >
      <input
        type="radio"
        name="role"
        value={role}
        checked={role === value}
        onChange={() => onChange(role)}
        className="sr-only"
      />
      <RoleSign role={role} className="size-4.5" />
      {t(`role.${role}`)}
    </label>
  );
  const common = roles.filter((role) => role !== "undercut");
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="flex flex-wrap items-center gap-1">
        {common.map(option)}
        {roles.includes("undercut") &&
          (value === "undercut" || common.length === 0 ? (
            option("undercut")
          ) : (
            <details className="flex items-center gap-1">
              <summary className="btn btn-quiet btn-sm">{t("answer.more")}</summary>
              {option("undercut")}
            </details>
          ))}
      </div>
      <p className="pt-1.5 text-xs text-ink-faint">
        {t(`role.${value}`)}: {t(`about.${value}`)}.
      </p>
    </fieldset>
  );
}
