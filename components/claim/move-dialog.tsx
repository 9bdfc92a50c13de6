"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useMemo, useState } from "react";
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
import { TextField } from "../ui/text-field";
import { RoleChoice } from "./role-choice";
import { RoleSign } from "./role-sign";
import { rolesUnder } from "./roles-under";
import { useClaimNames } from "./use-claim-names";
import { useSaved } from "./use-saved";

const mostListed = 40;

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
  const [search, setSearch] = useState("");
  const [parentId, setParentId] = useState<ClaimId | null | undefined>(under ?? undefined);
  const [chosen, setRole] = useState<ClaimRole>(claim.role);
  const [failure, setFailure] = useState<Failure | null>(null);

  const parents = useMemo(
    () => [...liveClaims(debate)].filter(({ id }) => rolesUnder(debate, claim, id).length > 0),
    [debate, claim],
  );
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = parents.filter((parent) => {
    const text = `${names.numberOf(parent.id)} ${visibleText(definitionOf(debate, parent)?.text ?? "")}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const { id, version, position } = claim;
  const asThesis = { kind: "move", id, version, parentId: null, role: "thesis", position } as const;
  const mayTop = words.length === 0 && rolesUnder(debate, claim, null).length > 0 && may(asThesis);
  const roles = parentId === undefined ? [] : rolesUnder(debate, claim, parentId);
  const role = roles.includes(chosen) ? chosen : roles[0];
  const parent = parentId ? claimOf(debate, parentId) : undefined;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (parentId === undefined || role === undefined) return;
    const failed = await edit({ kind: "move", id, version, parentId, role, position: positionAmong(debate, parentId) });
    setFailure(failed);
    if (failed !== null) return;
    onClose();
    saved.moved(claim);
  }

  const option = (value: ClaimId | null, content: ReactNode) => (
    <label
      key={value ?? "top"}
      className="flex gap-3 rounded-md px-3 py-2 text-sm hover:bg-well has-checked:bg-well has-focus-visible:outline-2 has-focus-visible:outline-focus"
    >
      <input
        type="radio"
        name="parent"
        className="mt-0.5 size-4 shrink-0 accent-ink"
        checked={parentId === value}
        onChange={() => setParentId(value)}
      />
      {content}
    </label>
  );
  return (
    <Dialog title={t("title", { number: names.label(claim) })} isOpen onClose={onClose} wide>
      <form onSubmit={send} className="grid gap-4">
        {under === null ? (
          <>
            <TextField
              label={t("search")}
              hint={t("searchHint")}
              type="search"
              autoFocus
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <fieldset className="max-h-[38vh] overflow-y-auto rounded-md border border-rule bg-sheet p-1">
              <legend className="sr-only">{t("parents")}</legend>
              {mayTop && option(null, t("toTop"))}
              {fitting.slice(0, mostListed).map((fit) =>
                option(
                  fit.id,
                  <span className="min-w-0">
                    <span className="flex items-center gap-1.5 text-xs text-ink-faint">
                      <RoleSign role={fit.role} className="size-3.5" />
                      {names.label(fit)}
                    </span>
                    <span className="line-clamp-2 font-serif text-base">
                      {visibleText(definitionOf(debate, fit)?.text ?? "")}
                    </span>
                  </span>,
                ),
              )}
              {fitting.length === 0 && <p className="px-3 py-4 text-sm text-ink-faint">{t("none")}</p>}
              {fitting.length > mostListed && (
                <p className="px-3 py-2 text-xs text-ink-faint">{t("more", { count: fitting.length - mostListed })}</p>
              )}
            </fieldset>
          </>
        ) : (
          <p className="border-s-2 border-rule-strong ps-3 font-serif text-claim">
            {parent && visibleText(definitionOf(debate, parent)?.text ?? "")}
          </p>
        )}
        {role !== undefined && role !== "thesis" && (
          <RoleChoice legend={t("role")} roles={roles} value={role} onChange={setRole} />
        )}
        <FailureLine failure={failure} />
        <Button type="submit" variant="primary" disabled={role === undefined} className="justify-self-end">
          {t("send")}
        </Button>
      </form>
    </Dialog>
  );
}
