"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { RadioGroup } from "../ui/radio-group";
import type { ImportState } from "./import-state";
import { Progress } from "./progress";
import { TroubleNotice } from "./trouble-notice";

const visibilities = ["private", "unlisted", "public"] as const;

type Looked = Extract<ImportState, { step: "preview" | "importing" | "done" }>;

/** What the debate shall be, and the button that makes it; then how far it is. */
export function OrderForm({
  state,
  onImport,
  onCancel,
}: {
  readonly state: Looked;
  readonly onImport: (settings: { readonly visibility: string; readonly votes: boolean }) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations("formats.page");
  const [visibility, setVisibility] = useState("private");
  const [votes, setVotes] = useState(false);
  const { people, votes: voteCount } = state.preview.counts;
  const hasPeople = people > 0 || voteCount > 0;
  if (state.step === "importing") return <Progress done={state.done} of={state.of} onCancel={onCancel} />;
  if (state.step === "done") {
    return (
      <Notice tone="success" live title={t("opening")}>
        <LinkButton href={`/debates/${state.debateId}`} size="sm" className="mt-1">
          {t("open")}
        </LinkButton>
      </Notice>
    );
  }
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onImport({ visibility, votes: votes && hasPeople });
      }}
    >
      <RadioGroup
        legend={t("visibility")}
        name="visibility"
        value={visibility}
        onChange={setVisibility}
        choices={visibilities.map((value) => ({
          value,
          label: t(`visibilityNames.${value}`),
          hint: t(`visibilityMeanings.${value}`),
        }))}
      />
      {hasPeople && (
        <label className="flex items-start gap-2.5 border-t border-rule pt-5 text-sm">
          <input
            type="checkbox"
            checked={votes}
            onChange={(event) => setVotes(event.target.checked)}
            className="mt-0.5 size-4.5 shrink-0 accent-ink"
          />
          <span>
            <span className="font-semibold">{t("people")}</span>
            <span className="block text-xs text-ink-faint">{t("peopleHint")}</span>
          </span>
        </label>
      )}
      {state.cancelled && <Notice live>{t("cancelled")}</Notice>}
      {state.trouble !== null && <TroubleNotice trouble={state.trouble} />}
      <Button type="submit" variant="primary">
        {state.trouble === null ? t("import") : t("importAgain")}
      </Button>
    </form>
  );
}
