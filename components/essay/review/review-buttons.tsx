"use client";
import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import { RoleSign } from "../../claim/role-sign";
import { keyOf, type Stroke } from "./use-review-keys";

const roles = ["support", "rebuttal", "undercut", "thesis"] as const satisfies readonly ClaimRole[];

/** All that can be done with a proposal, each with its key. */
export function ReviewButtons({
  role,
  onPress,
}: {
  readonly role: ClaimRole;
  readonly onPress: (stroke: Stroke) => void;
}) {
  const t = useTranslations("essay.review");
  const claim = useTranslations("claim");
  const button = (name: Exclude<Stroke["do"], "role" | "next" | "previous">, look: string) => (
    <button
      type="button"
      className={`btn btn-sm ${look}`}
      aria-keyshortcuts={keyOf(name)}
      onClick={() => onPress({ do: name })}
    >
      {t(`do.${name}`)}
      <kbd aria-hidden>{keyOf(name)}</kbd>
    </button>
  );
  return (
    <div className="grid gap-2">
      <div className="proposal-keys">
        {button("accept", "btn-primary")}
        {button("reject", "btn-secondary")}
        {button("reword", "btn-quiet")}
        {button("place", "btn-quiet")}
        {button("split", "btn-quiet")}
        {button("join", "btn-quiet")}
        {button("undo", "btn-quiet")}
      </div>
      <fieldset className="proposal-keys">
        <legend className="sr-only">{t("roles")}</legend>
        {roles.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === role}
            aria-keyshortcuts={keyOf("role", one)}
            className={`btn btn-sm btn-quiet ${one === role ? "bg-well text-ink" : ""}`}
            onClick={() => onPress({ do: "role", role: one })}
          >
            <RoleSign role={one} className="size-4" />
            {claim(`role.${one}`)}
            <kbd aria-hidden>{keyOf("role", one)}</kbd>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
