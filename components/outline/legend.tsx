import { useTranslations } from "next-intl";
import { RoleSign, toneOf } from "../claim/role-sign";
import { Disclosure } from "../ui/disclosure";
import { Gauge } from "../vote/gauge";

/** What the signs and the gauge mean. */
export function Legend() {
  const t = useTranslations("debate.legend");
  const role = useTranslations("claim.role");
  return (
    <Disclosure className="no-print" summary={t("title")}>
      <ul className="grid gap-3 border-t border-rule pt-3 text-sm text-ink-soft">
        {(["support", "rebuttal", "undercut"] as const).map((one) => (
          <li key={one} className="flex gap-2.5">
            <RoleSign role={one} className="mt-0.5 size-4.5" />
            <span>
              <b className={toneOf(one)}>{role(one)}</b> {t(one)}
            </span>
          </li>
        ))}
        <li className="flex gap-2.5">
          <Gauge base={0.72} strength={0.51} className="mt-0.5 h-4 w-25" />
          <span>{t("gauge")}</span>
        </li>
      </ul>
    </Disclosure>
  );
}
