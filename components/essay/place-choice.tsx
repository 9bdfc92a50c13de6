"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { ClaimList } from "../claim/claim-list";
import { RoleChoice } from "../claim/role-choice";
import { useDeskHere } from "../debate/desk-context";

/** Where a claim of the text is to stand; undefined: nowhere yet. */
export interface ChosenPlace {
  readonly parentId: ClaimId | null | undefined;
  readonly role: ClaimRole;
}

/** What it can be under a claim. */
function rolesAt(debate: Debate, parentId: ClaimId | null | undefined): readonly ClaimRole[] {
  if (parentId === undefined) return [];
  if (parentId === null) return ["thesis"];
  const onThesis = claimOf(debate, parentId)?.role === "thesis";
  return ["support", "rebuttal", ...(onThesis ? [] : (["undercut"] as const))];
}

/** The place with a role that it allows there. */
export function fitting(debate: Debate, { parentId, role }: ChosenPlace): ChosenPlace {
  const roles = rolesAt(debate, parentId);
  return { parentId, role: roles.includes(role) ? role : (roles[0] ?? role) };
}

/** A claim to stand under, found by number or words, and as what. */
export function PlaceChoice({
  value,
  mayTop,
  onChange,
}: {
  readonly value: ChosenPlace;
  /** Whether it may be a thesis. */
  readonly mayTop: boolean;
  readonly onChange: (value: ChosenPlace) => void;
}) {
  const t = useTranslations("claim.move");
  const { debate } = useDeskHere();
  const claims = useMemo(() => [...liveClaims(debate)].filter(({ sharedFrom }) => sharedFrom === null), [debate]);
  const choose = (parentId: ClaimId | null) => onChange(fitting(debate, { ...value, parentId }));
  const roles = rolesAt(debate, value.parentId);
  return (
    <>
      {(mayTop || claims.length > 0) && (
        <ClaimList
          legend={t("parents")}
          claims={claims}
          chosen={new Set(value.parentId ? [value.parentId] : [])}
          onChoose={choose}
          {...(mayTop && {
            top: { label: t("toTop"), chosen: value.parentId === null, onChoose: () => choose(null) },
          })}
        />
      )}
      {roles.length > 1 && (
        <RoleChoice
          legend={t("role")}
          roles={roles}
          value={value.role}
          onChange={(role) => onChange({ ...value, role })}
        />
      )}
    </>
  );
}
