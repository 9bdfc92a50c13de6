"use client";
import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { useDeskHere } from "../debate/desk-context";
import { isMirrored } from "../ui/is-mirrored";
import { Menu } from "../ui/menu";
import { showToast } from "../ui/toast";
import type { Caption } from "./draw/draw-whole";
import type { Content } from "./draw/look";
import { paletteAt } from "./palette";
import { download, fileName, pngOf, type Subject, svgOf } from "./picture";
import type { MapState } from "./use-map";

const roles = ["thesis", "support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** The map as a file: what is open, or the complete debate. */
export function PictureMenu({ map, content }: { readonly map: MapState; readonly content: Content | null }) {
  const t = useTranslations("debate.map.picture");
  const roleNames = useTranslations("claim.heading");
  const format = useFormatter();
  const { debate, announce } = useDeskHere();
  const [share, setShare] = useState<number | null>(null);

  function captionNow(): Caption {
    const address = `${window.location.origin}${window.location.pathname.replace(/\/map$/, "")}`;
    const date = format.dateTime(new Date(), { dateStyle: "long" });
    return {
      title: debate.question,
      source: t("source", { date, address }),
      roles: roles.map((role) => ({ role, name: roleNames(role) })),
    };
  }
  async function save(kind: "svg" | "png", all: boolean): Promise<void> {
    const stage = document.getElementById("map-tree");
    const scene = all ? await map.whole() : (map.made?.scene ?? null);
    if (scene === null || content === null || stage === null) return;
    setShare(0);
    const subject: Subject = {
      scene,
      content,
      caption: captionNow(),
      palette: paletteAt(stage),
      mirrored: isMirrored(),
    };
    const blob = await (kind === "svg" ? svgOf : pngOf)(subject, setShare).finally(() => setShare(null));
    if (blob === null) return void showToast({ text: t("tooLarge") });
    const day = new Date().toISOString().slice(0, 10);
    download(blob, fileName(debate.question, day, kind, t("fileWord")));
    announce(t("done"));
  }
  const saving = (kind: "svg" | "png", all: boolean) => () =>
    void save(kind, all).catch(() => showToast({ text: t("failed") }));

  const sign = (
    <>
      <Download aria-hidden className="size-4" />
      <span className="map-word">{t("short")}</span>
    </>
  );
  if (content === null) {
    return (
      <button type="button" disabled className="btn btn-quiet btn-sm">
        {sign}
      </button>
    );
  }
  return share === null ? (
    <Menu
      label={t("label")}
      className="btn btn-quiet btn-sm"
      entries={[
        { id: "svg-open", label: t("svgOpen"), onAction: saving("svg", false) },
        { id: "png-open", label: t("pngOpen"), onAction: saving("png", false) },
        { id: "svg-all", label: t("svgAll"), onAction: saving("svg", true) },
        { id: "png-all", label: t("pngAll"), onAction: saving("png", true) },
      ]}
    >
      {sign}
    </Menu>
  ) : (
    <progress aria-label={t("progress")} value={share} className="arriving" />
  );
}
