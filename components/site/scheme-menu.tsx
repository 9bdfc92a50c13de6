"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "../ui/menu";
import { schemes } from "./scheme";
import { chooseScheme, useScheme } from "./use-scheme";

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark or as the device. */
export function SchemeMenu({ initial }: { readonly initial: string }) {
  const t = useTranslations("site.scheme");
  const scheme = useScheme(schemes.find((one) => one === initial) ?? "system");
  const entries = schemes.map((id) => {
    const Icon = icons[id];
    return {
      id,
      label: t(id),
      icon: <Icon aria-hidden className={`size-4 ${id === scheme ? "text-rebuttal" : ""}`} />,
      onAction: () => chooseScheme(id),
    };
  });
  const Now = icons[scheme];
  return (
    <Menu label={t("label")} entries={entries} className="btn btn-quiet size-9 p-0">
      <Now aria-hidden className="size-4.5" />
    </Menu>
  );
}
