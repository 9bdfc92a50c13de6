"use client";
import { ListFilter, X } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { type Condition, filterNames, noFilter, readFilter } from "@/lib/argument/filter";
import { RoleSign } from "../claim/role-sign";
import { EmptyState } from "../ui/empty-state";
import { useDeskHere } from "./desk-context";
import { useFilter } from "./filter-context";
import { useAuthors } from "./use-authors";

const roles = ["thesis", "support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** What of the debate is shown, in every view: a form that works by itself, and at once where scripts run. */
export function FilterMenu() {
  const t = useTranslations("debate.filter");
  const roleNames = useTranslations("claim.heading");
  const { signedIn } = useDeskHere();
  const { filter, filtered, isBack, name, path } = useFilter();
  const { show, roles: chosen, by, text } = filter;
  const authors = useAuthors(by);
  const here = usePathname();
  const others = [...useSearchParams()].filter(([key]) => !(filterNames as readonly string[]).includes(key));
  const details = useRef<HTMLDetailsElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);
  useClosing(details);
  // A filter that came otherwise than by this form fills it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter by another name is what changes.
  useEffect(() => {
    if (form.current === null || details.current?.open) return;
    form.current.reset();
    const select = form.current.elements.namedItem("by");
    if (select instanceof HTMLSelectElement) select.value = by ?? "";
  }, [name, authors.length]);

  const apply = () => {
    clearTimeout(soon.current);
    if (form.current === null) return;
    const given = [...new FormData(form.current)].map(([key, value]): [string, string] => [key, `${value}`]);
    const address = path(
      `${here}${window.location.search}${window.location.hash}`,
      readFilter(new URLSearchParams(given)),
    );
    window.history.replaceState(null, "", address);
  };
  const onChange = (event: FormEvent) => {
    clearTimeout(soon.current);
    // Who writes a word does not want to see what each of its letters finds.
    soon.current = setTimeout(apply, (event.target as HTMLElement).matches("[type=search]") ? 250 : 0);
  };
  const conditions: readonly Condition[] = [
    ...(signedIn ? (["unvoted"] as const) : []),
    ...(["contested", "unsourced"] as const),
    ...(isBack || show.has("new") ? (["new"] as const) : []),
  ];
  return (
    <div className="filter no-print">
      <details
        ref={details}
        className="filter-menu"
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== "Escape" || details.current?.open !== true) return;
          event.preventDefault();
          details.current.open = false;
          details.current.querySelector("summary")?.focus();
        }}
      >
        <summary className="filter-button" data-on={name !== "" || undefined}>
          <ListFilter aria-hidden className="size-4" />
          <span>{t("title")}</span>
        </summary>
        <form
          ref={form}
          action={here}
          className="popover filter-form"
          onChange={onChange}
          onSubmit={(event) => {
            event.preventDefault();
            apply();
            if (details.current) details.current.open = false;
            details.current?.querySelector("summary")?.focus();
          }}
        >
          {others.map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
          <label className="filter-field">
            {t("text")}
            <input type="search" name="text" defaultValue={text} maxLength={200} className="field" />
          </label>
          <fieldset className="filter-checks">
            <legend>{t("only")}</legend>
            {conditions.map((condition) => (
              <label key={condition}>
                <input type="checkbox" name="show" value={condition} defaultChecked={show.has(condition)} />
                <span>
                  {t(`conditions.${condition}`)}
                  <small>{t(`about.${condition}`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset className="filter-checks filter-roles">
            <legend>{t("roles")}</legend>
            {roles.map((role) => (
              <label key={role}>
                <input type="checkbox" name="roles" value={role} defaultChecked={chosen.has(role)} />
                <RoleSign role={role} className="size-4" />
                {roleNames(role)}
              </label>
            ))}
          </fieldset>
          <label className="filter-field">
            {t("by")}
            <select name="by" defaultValue={by ?? ""} className="field">
              <option value="">{t("anybody")}</option>
              {authors.map(({ id, name, claims }) => (
                <option key={id} value={id}>
                  {t("author", { name, claims })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn btn-secondary btn-sm">
            {t("apply")}
          </button>
        </form>
      </details>
      <p role="status" className="filter-count">
        {filtered !== null && t("count", { matching: filtered.matching.size, total: filtered.total })}
      </p>
      {filtered !== null && <ClearFilter />}
    </div>
  );
}

function ClearFilter() {
  const t = useTranslations("debate.filter");
  const { path } = useFilter();
  const here = usePathname();
  const params = useSearchParams();
  const all = path(`${here}?${params}`, noFilter);
  return (
    <Link
      href={all}
      className="filter-clear"
      onClick={(event) => {
        event.preventDefault();
        window.history.replaceState(null, "", all);
        document.querySelector<HTMLElement>(".filter-button")?.focus();
      }}
    >
      <X aria-hidden className="size-3.5" />
      {t("clear")}
    </Link>
  );
}

/** What stands where no claim is as the filter wants it. */
export function NothingMatches() {
  const t = useTranslations("debate.filter");
  return (
    <EmptyState title={t("none")} action={<ClearFilter />}>
      {t("noneText")}
    </EmptyState>
  );
}

/** A press elsewhere closes what is open, as with every menu. */
function useClosing(details: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const press = (event: PointerEvent) => {
      const open = details.current;
      if (open?.open && event.target instanceof Node && !open.contains(event.target)) open.open = false;
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [details]);
}
