"use client";
import { CircleHelp, History, Home, type LucideIcon, Monitor, Moon, Plus, Printer, Search, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { readFilter } from "@/lib/argument/filter";
import type { DebateId } from "@/lib/argument/id";
import { withFilter } from "../debate/filter-context";
import { outlinePath, printPath, searchPath } from "../debate/paths";
import { views } from "../debate/view-bar";
import { schemes } from "../site/scheme";
import { chooseScheme } from "../site/use-scheme";
import { useGo } from "../ui/without-network";
import { open } from "./opened";

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

const schemeIcons = { system: Monitor, light: Sun, dark: Moon };

/** Where one can go from here and what one can do anywhere, of them those whose name has every word of the text. */
export function useCommands(
  debate: DebateId | null,
  text: string,
): { readonly go: readonly Command[]; readonly act: readonly Command[] } {
  const t = useTranslations("search.palette");
  const names = useTranslations("debate.viewNames");
  const colours = useTranslations("site.scheme");
  const goTo = useGo();
  const to = (path: string) => () => goTo(path);
  const views_ = debate === null ? [] : views;
  const go: Command[] = [
    ...views_.map(([name, way, Icon]) => ({
      ...{ id: `view-${name}`, label: t("view", { view: names(name) }), Icon },
      // As the tabs of the views do; what is selected is named by the address in the same way.
      run: () => goTo(inView(`${outlinePath(debate as DebateId)}${way}`)),
    })),
    ...(debate === null
      ? []
      : [
          { id: "history", label: t("history"), Icon: History, run: to(`${outlinePath(debate)}/history`) },
          { id: "print", label: t("print"), Icon: Printer, run: to(printPath(debate)) },
        ]),
    { id: "home", label: t("home"), Icon: Home, run: to("/") },
    { id: "search", label: t("search"), Icon: Search, run: to(searchPath(debate, text)) },
  ];
  const act: Command[] = [
    { id: "start", label: t("start"), Icon: Plus, run: to("/start") },
    ...schemes.map((scheme) => ({
      ...{ id: `scheme-${scheme}`, label: t("scheme", { scheme: colours(scheme) }), Icon: schemeIcons[scheme] },
      run: () => chooseScheme(scheme),
    })),
    { id: "keys", label: t("keys"), Icon: CircleHelp, keys: "?", run: () => open("keys") },
  ];
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ label }: Command) => words.every((word) => label.toLowerCase().includes(word));
  return { go: go.filter(fits), act: act.filter(fits) };
}

/** A view at the claim and with the filter that the address has now. */
function inView(path: string): string {
  const here = new URLSearchParams(window.location.search);
  const claim = here.get("claim");
  return withFilter(readFilter(here))(claim === null ? path : `${path}?claim=${encodeURIComponent(claim)}`);
}
