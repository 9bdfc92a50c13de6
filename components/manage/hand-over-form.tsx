"use client";
import { useTranslations } from "next-intl";
import { handOver } from "@/lib/actions/manage-settings";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

export function HandOverForm({
  debateId,
  others,
}: {
  readonly debateId: string;
  /** The members who could take over. */
  readonly others: readonly { readonly userId: string; readonly name: string }[];
}) {
  const t = useTranslations("manage.settings");
  const { state, form } = useSentForm(handOver);
  const { at, rest } = useRefusal(state, ["userId"]);
  if (others.length === 0) return <p className="text-sm text-ink-soft">{t("nobodyElse")}</p>;
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={debateId} />
      <p className="max-w-prose text-sm text-ink-soft">{t("handOverHint")}</p>
      <div className="max-w-sm">
        <Select
          key={state.values.userId}
          label={t("handOverTo")}
          name="userId"
          defaultValue={state.values.userId ?? ""}
          options={[
            { value: "", label: t("choose") },
            ...others.map(({ userId, name }) => ({ value: userId, label: name })),
          ]}
          error={at("userId")}
        />
      </div>
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton variant="secondary" pending={t("sending")}>
          {t("handOverButton")}
        </SubmitButton>
      </div>
    </form>
  );
}
