"use client";
import { ChevronDown, Keyboard, Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useSyncExternalStore } from "react";
import { Menu } from "../ui/menu";
import { usePercent } from "../vote/use-percent";
import type { ViewStore } from "./view-store";

const levels = [1, 2, 3] as const;

/** What one can do to the map as a whole. */
export function MapBar({
  store,
  deepest,
  onLevel,
  onZoom,
  onFit,
  children,
}: {
  readonly store: ViewStore;
  /** The depth of the deepest claim. */
  readonly deepest: number;
  readonly onLevel: (level: number) => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly children: ReactNode;
}) {
  const t = useTranslations("debate.map");
  const entries = [
    ...levels
      .filter((level) => level < deepest)
      .map((level) => ({ id: `${level}`, label: t("level", { level }), onAction: () => onLevel(level) })),
    { id: "all", label: t("everything"), onAction: () => onLevel(Number.POSITIVE_INFINITY) },
  ];
  return (
    <div role="toolbar" aria-label={t("tools")} className="map-bar needs-js no-print">
      <Menu label={t("open")} className="btn btn-quiet btn-sm" entries={entries}>
        {t("open")}
        <ChevronDown aria-hidden className="size-4" />
      </Menu>
      <span className="map-bar-group">
        <Tool label={t("zoomOut")} onClick={() => onZoom(1 / 1.5)}>
          <ZoomOut aria-hidden className="size-4.5" />
        </Tool>
        <Scale store={store} />
        <Tool label={t("zoomIn")} onClick={() => onZoom(1.5)}>
          <ZoomIn aria-hidden className="size-4.5" />
        </Tool>
        <Tool label={t("fit")} onClick={onFit}>
          <Maximize aria-hidden className="size-4.5" />
        </Tool>
      </span>
      {children}
      <details className="map-keys">
        <summary className="btn btn-quiet btn-sm">
          <Keyboard aria-hidden className="size-4" />
          <span className="map-word">{t("keysTitle")}</span>
        </summary>
        <p id="map-keys" className="popover map-keys-text">
          {t("keys")}
        </p>
      </details>
    </div>
  );
}

function Tool({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-label={label} title={label} className="btn btn-quiet map-tool" onClick={onClick}>
      {children}
    </button>
  );
}

function Scale({ store }: { readonly store: ViewStore }) {
  const percent = usePercent();
  // Rounded, so that a drag renders nothing here.
  const scale = useSyncExternalStore(
    store.listen,
    () => Math.round(store.camera().scale * 100),
    () => 100,
  );
  return <span className="map-scale">{percent(Math.max(1, scale) / 100)}</span>;
}
