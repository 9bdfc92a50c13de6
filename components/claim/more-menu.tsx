"use client";
import { Columns2, Group, History, Link2, Move, PencilLine, Quote, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { countBelow } from "@/lib/argument/excerpt";
import { useDeskHere } from "../debate/desk-context";
import { claimHistoryPath, columnsPath, inOutline } from "../debate/paths";
import { StructureDialog } from "../structure/structure-dialog";
import { useWishes } from "../structure/use-wishes";
import { Confirm } from "../ui/confirm";
import { Menu, type MenuEntry } from "../ui/menu";
import { showToast } from "../ui/toast";
import { useGo } from "../ui/without-network";
import type { Mode } from "./mode";
import { useMove } from "./move-provider";
import { RoleSign } from "./role-sign";
import { useClaimNames } from "./use-claim-names";
import { useSaved } from "./use-saved";

/** The seldom things. A page has hundreds of these, so each is a plain button until it is first pressed. */
export function MoreMenu(props: { readonly place: Claim; readonly onMode: (mode: Mode) => void }) {
  const t = useTranslations("claim.menu");
  const { labelOf } = useClaimNames();
  const [armed, setArmed] = useState(false);
  const label = t("label", { number: labelOf(props.place.id) });
  if (armed) return <ArmedMenu {...props} label={label} />;
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={label}
      className="answer-link needs-js"
      onClick={() => setArmed(true)}
    >
      <More />
    </button>
  );
}

const undercut: ClaimRole = "undercut";

const More = () => (
  <svg aria-hidden className="size-4">
    <use href="#sign-more" />
  </svg>
);

function ArmedMenu({
  place,
  label: menuLabel,
  onMode,
}: {
  readonly place: Claim;
  readonly label: string;
  readonly onMode: (mode: Mode) => void;
}) {
  const t = useTranslations("claim");
  const { debate, may, edit, verbs } = useDeskHere();
  const { label } = useClaimNames();
  const go = useGo();
  const failures = useTranslations("failures");
  const saved = useSaved();
  const move = useMove();
  const [removing, setRemoving] = useState(false);
  const [rearranging, setRearranging] = useState(false);
  const wishes = useWishes(place);
  const { id, version, parentId, role, position, text } = place;
  const below = removing ? countBelow(debate, id) : 0;

  async function remove(count: number) {
    setRemoving(false);
    const name = label(place);
    const failed = await edit({ kind: "remove", id, version });
    if (failed === null) saved.removed(place, name, count);
    else showToast({ text: failures(failed.code) });
  }

  function beginUndercut() {
    setRearranging(false);
    onMode({ answer: undercut });
  }

  const own = place.sharedFrom === null;
  const mayUndercut = own && role !== "thesis" && verbs.includes("write");
  const entries: (MenuEntry | false)[] = [
    mayUndercut && {
      ...{ id: "undercut", label: t("menu.undercut"), onAction: () => onMode({ answer: undercut }) },
      takesFocus: true,
      icon: <RoleSign role={undercut} className="size-4" />,
    },
    own &&
      may({ kind: "reword", id, version, text }) && {
        ...{ id: "reword", label: t("menu.reword"), onAction: () => onMode("reword") },
        takesFocus: true,
        icon: <PencilLine aria-hidden className="size-4" />,
      },
    own &&
      may({ kind: "cite", id, version, sources: [] }) && {
        ...{ id: "cite", label: t("menu.cite"), onAction: () => onMode("cite") },
        takesFocus: true,
        icon: <Quote aria-hidden className="size-4" />,
      },
    may({ kind: "move", id, version, parentId, role, position }) && {
      ...{ id: "move", label: t("menu.move"), onAction: () => move.ask(id) },
      icon: <Move aria-hidden className="size-4" />,
    },
    wishes.length > 0 && {
      ...{ id: "rearrange", label: t("menu.rearrange"), onAction: () => setRearranging(true) },
      icon: <Group aria-hidden className="size-4" />,
    },
    {
      ...{ id: "columns", label: t("menu.columns"), onAction: () => go(columnsPath(debate.id, id)) },
      icon: <Columns2 aria-hidden className="size-4" />,
    },
    {
      ...{ id: "history", label: t("menu.history"), onAction: () => go(claimHistoryPath(debate.id, id)) },
      icon: <History aria-hidden className="size-4" />,
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
      <Menu label={menuLabel} entries={entries.filter((entry) => entry !== false)} className="answer-link" opensAtOnce>
        <More />
      </Menu>
      {rearranging && (
        <StructureDialog
          claim={place}
          onUndercut={mayUndercut ? beginUndercut : null}
          onClose={() => setRearranging(false)}
        />
      )}
      {removing && (
        <Confirm
          title={t("remove.title", { number: label(place) })}
          confirm={t("remove.confirm")}
          isOpen
          onClose={() => setRemoving(false)}
          onConfirm={() => void remove(below)}
        >
          {t("remove.text", { count: below })}
        </Confirm>
      )}
    </>
  );
}
