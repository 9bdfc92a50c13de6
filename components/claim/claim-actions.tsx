"use client";
import { Ellipsis, Link2, Move, PencilLine, Quote, Trash2 } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf, columnsPath, inOutline, signInPath } from "../debate/paths";
import { Confirm } from "../ui/confirm";
import { Menu, type MenuEntry } from "../ui/menu";
import { showToast } from "../ui/toast";
import type { Mode } from "./claim-entry";
import { useMove } from "./move-provider";
import { RoleSign } from "./role-sign";
import { useClaimNames } from "./use-claim-names";
import { hasDraft } from "./use-draft";
import { countBelow, useSaved } from "./use-saved";

/** Answer it; and behind one button whatever else its reader may do with it. */
export function ClaimActions({
  place,
  mode,
  onMode,
}: {
  readonly place: Claim;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}) {
  const t = useTranslations("claim");
  const { debate, signedIn, verbs } = useDeskHere();
  const { numberOf } = useClaimNames();
  const [drafted, setDrafted] = useState(false);
  useEffect(() => setDrafted(hasDraft(`${debate.id}:${place.id}`)), [debate.id, place.id]);

  if (place.sharedFrom !== null) {
    return (
      <span className="flex flex-wrap items-center gap-2 text-xs text-ink-faint">
        <a href={`#${anchorOf(place.sharedFrom)}`} className="link">
          {t("shownFrom", { number: numberOf(place.sharedFrom) })}
        </a>
        <MoreMenu place={place} onMode={onMode} />
      </span>
    );
  }
  const mayAnswer = verbs.includes("write") || (!signedIn && !debate.settings.archived);
  return (
    <span className="ms-auto flex items-center">
      {drafted && mode === null && verbs.includes("write") && (
        <button type="button" className="btn btn-quiet btn-sm" onClick={() => onMode({ answer: "support" })}>
          <PencilLine aria-hidden className="size-3.5" />
          {t("answer.continue")}
        </button>
      )}
      {mayAnswer &&
        (["support", "rebuttal"] as const).map((role) => (
          <AnswerLink key={role} place={place} role={role} onAnswer={() => onMode({ answer: role })} />
        ))}
      <MoreMenu place={place} onMode={onMode} />
    </span>
  );
}

/** A link that opens the same box without JavaScript, and leads through the sign-in where that comes first. */
function AnswerLink({
  place,
  role,
  onAnswer,
}: {
  readonly place: Claim;
  readonly role: "support" | "rebuttal";
  readonly onAnswer: () => void;
}) {
  const t = useTranslations("claim.answer");
  const { signedIn } = useDeskHere();
  const { label } = useClaimNames();
  const here = usePathname();
  const params = new URLSearchParams(useSearchParams().toString());
  params.set("answer", place.id);
  params.set("role", role);
  const open = `${here}?${params}#${anchorOf(place.id)}`;
  return (
    <a
      href={signedIn ? open : signInPath(open)}
      rel="nofollow"
      aria-label={`${t(role)}: ${label(place)}`}
      title={signedIn ? undefined : t("signIn")}
      className="btn btn-quiet btn-sm font-medium"
      onClick={(event) => {
        if (!signedIn || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        onAnswer();
      }}
    >
      <RoleSign role={role} className="size-4" />
      {t(role)}
    </a>
  );
}

function MoreMenu({ place, onMode }: { readonly place: Claim; readonly onMode: (mode: Mode) => void }) {
  const t = useTranslations("claim");
  const { debate, may, edit, verbs } = useDeskHere();
  const { label, labelOf } = useClaimNames();
  const failures = useTranslations("failures");
  const saved = useSaved();
  const move = useMove();
  const [removing, setRemoving] = useState(false);
  const { id, version, parentId, role, position, text } = place;
  const below = removing ? countBelow(debate, id) : 0;

  async function remove(count: number) {
    setRemoving(false);
    const name = label(place);
    const failed = await edit({ kind: "remove", id, version });
    if (failed === null) saved.removed(place, name, count);
    else showToast({ text: failures(failed.code) });
  }

  const own = place.sharedFrom === null;
  const entries: (MenuEntry | false)[] = [
    own &&
      role !== "thesis" &&
      verbs.includes("write") && {
        ...{ id: "undercut", label: t("menu.undercut"), onAction: () => onMode({ answer: "undercut" as ClaimRole }) },
        icon: <RoleSign role="undercut" className="size-4" />,
      },
    own &&
      may({ kind: "reword", id, version, text }) && {
        ...{ id: "reword", label: t("menu.reword"), onAction: () => onMode("reword") },
        icon: <PencilLine aria-hidden className="size-4" />,
      },
    own &&
      may({ kind: "cite", id, version, sources: [] }) && {
        ...{ id: "cite", label: t("menu.cite"), onAction: () => onMode("cite") },
        icon: <Quote aria-hidden className="size-4" />,
      },
    may({ kind: "move", id, version, parentId, role, position }) && {
      ...{ id: "move", label: t("menu.move"), onAction: () => move.ask(id) },
      icon: <Move aria-hidden className="size-4" />,
    },
    {
      ...{ id: "columns", label: t("menu.columns"), onAction: () => window.location.assign(columnsPath(debate.id, id)) },
      icon: <span aria-hidden className="grid size-4 place-items-center text-sm">◫</span>,
    },
    {
      ...{ id: "copy", label: t("menu.copy"), icon: <Link2 aria-hidden className="size-4" /> },
      onAction: () => {
        void navigator.clipboard?.writeText(`${window.location.origin}${inOutline(debate.id, id)}`);
        showToast({ text: t("menu.copied") });
      },
    },
    may({ kind: "remove", id, version }) && {
      ...{ id: "remove", label: t("menu.remove"), tone: "danger" as const },
      icon: <Trash2 aria-hidden className="size-4" />,
      onAction: () => (countBelow(debate, id) === 0 ? void remove(0) : setRemoving(true)),
    },
  ];
  return (
    <>
      <Menu label={t("menu.label", { number: labelOf(id) })} entries={entries.filter((entry) => entry !== false)}>
        <Ellipsis aria-hidden className="size-4" />
      </Menu>
      <Confirm
        title={t("remove.title", { number: label(place) })}
        confirm={t("remove.confirm")}
        isOpen={removing}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove(below)}
      >
        {t("remove.text", { count: below })}
      </Confirm>
    </>
  );
}
