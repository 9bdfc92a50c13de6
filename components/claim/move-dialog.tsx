"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, definitionOf, liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { positionAmong } from "@/lib/argument/place";
import { visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { ClaimList } from "./claim-list";
import { RoleChoice } from "./role-choice";
import { rolesUnder } from "./roles-under";
import { useClaimNames } from "./use-claim-names";
import { useSaved } from "./use-saved";

/** A new place for a claim, from all it could stand under; what cannot be chosen is not listed. */
export function MoveDialog({
  claim,
  under,
  onClose,
}: {
  readonly claim: Claim;
  readonly under: ClaimId | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations("claim.move");
  const { debate, edit, may } = useDeskHere();
  const names = useClaimNames();
  const saved = useSaved();
  const [parentId, setParentId] = useState<ClaimId | null | undefined>(under ?? undefined);
  const [chosen, setRole] = useState<ClaimRole>(claim.role);
  // As it stood when the choosing began, or when somebody else's move was shown.
  const [seen, setSeen] = useState(claim);
  const [elsewhere, setElsewhere] = useState<Claim | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const claims = useMemo(() => [...liveClaims(debate)], [debate]);
  const { id, version, position } = claim;
  const asThesis = { kind: "move", id, version, parentId: null, role: "thesis", position } as const;
  const mayTop = rolesUnder(debate, claim, null).length > 0 && may(asThesis);
  const roles = parentId === undefined ? [] : rolesUnder(debate, claim, parentId);
  const role = roles.includes(chosen) ? chosen : roles[0];
  const above = elsewhere?.parentId ? claimOf(debate, elsewhere.parentId) : undefined;
  const parent = parentId ? claimOf(debate, parentId) : undefined;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (parentId === undefined || role === undefined) return;
    const position = positionAmong(debate, parentId);
    const move = (version: number) => edit({ kind: "move", id, version, parentId, role, position });
    let before = claim;
    let failed = await move(isSamePlace(claim, seen) ? version : seen.version);
    // Who changed the claim's words or sources left it in its place.
    if (failed?.code === "stale" && failed.current && isSamePlace(failed.current, seen)) {
      before = failed.current;
      failed = await move(before.version);
    }
    if (failed?.code === "stale" && failed.current) {
      setSeen(failed.current);
      setElsewhere(failed.current);
      return setFailure(null);
    }
    setFailure(failed);
    if (failed !== null) return;
    onClose();
    saved.moved(before);
  }

  return (
    <Dialog title={t("title", { number: names.label(claim) })} isOpen onClose={onClose} wide>
      <form onSubmit={send} className="grid gap-4">
        {under === null ? (
          <ClaimList
            legend={t("parents")}
            claims={claims}
            fits={({ id }) => rolesUnder(debate, claim, id).length > 0}
            chosen={new Set(parentId ? [parentId] : [])}
            {...(mayTop && {
              top: { label: t("toTop"), chosen: parentId === null, onChoose: () => setParentId(null) },
            })}
            onChoose={setParentId}
          />
        ) : (
          <p className="border-s-2 border-rule-strong ps-3 font-serif text-claim">
            {parent && visibleText(definitionOf(debate, parent)?.text ?? "")}
          </p>
        )}
        {role !== undefined && role !== "thesis" && (
          <RoleChoice legend={t("role")} roles={roles} value={role} onChange={setRole} />
        )}
        {elsewhere && (
          <Notice tone="error" title={t("conflict.title")}>
            {above === undefined ? t("conflict.asThesis") : t("conflict.under", { parent: names.label(above) })}
          </Notice>
        )}
        <FailureLine failure={failure} />
        <Button type="submit" variant="primary" disabled={role === undefined} className="justify-self-end">
          {elsewhere === null ? t("send") : t("conflict.send")}
        </Button>
      </form>
    </Dialog>
  );
}

const isSamePlace = (one: Claim, other: Claim): boolean => one.parentId === other.parentId && one.role === other.role;
