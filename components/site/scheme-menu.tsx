"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Menu } from "../ui/menu";
import { type Scheme, schemeCookie, schemes } from "./scheme";

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark or as the device. Kept in a cookie, so that the server's first byte is right already. */
export function SchemeMenu({ initial }: { readonly initial: string }) {
  const t = useTranslations("site.scheme");
  const [scheme, setScheme] = useState<Scheme>(schemes.find((one) => one === initial) ?? "system");
  const choose = (chosen: Scheme) => {
    setScheme(chosen);
    if (chosen === "system") delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = chosen;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet.
    document.cookie = `${schemeCookie}=${chosen}; path=/; max-age=${chosen === "system" ? 0 : 31_536_000}; samesite=lax`;
  };
  const entries = schemes.map((id) => {
    const Icon = icons[id];
    return {
      id,
      label: t(id),
      icon: <Icon aria-hidden className={`size-4 ${id === scheme ? "text-rebuttal" : ""}`} />,
      onAction: () => choose(id),
    };
  });
  const Now = icons[scheme];
  return (
    <Menu label={t("label")} entries={entries} className="btn btn-quiet size-9 p-0">
      <Now aria-hidden className="size-4.5" />
    </Menu>
  );
}
