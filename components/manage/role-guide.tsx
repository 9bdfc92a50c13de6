import { useTranslations } from "next-intl";
import { memberRoles } from "@/lib/argument/settings";

/** Each role in one sentence; every one includes those before it. */
export function RoleGuide() {
  const name = useTranslations("manage.roleNames");
  const meaning = useTranslations("manage.roleMeanings");
  return (
    <dl className="grid gap-x-5 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
      {memberRoles.map((role) => (
        <div key={role} className="sm:contents">
          <dt className="font-medium">{name(role)}</dt>
          <dd className="text-ink-soft">{meaning(role)}</dd>
        </div>
      ))}
    </dl>
  );
}
