"use client";
import { useTranslations } from "next-intl";
import { anchorByForm, removeByForm } from "@/lib/actions/essay-passages";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import type { PassageId } from "@/lib/essay/essay";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { textPath } from "./text-paths";
import type { EssayOnDesk } from "./use-essay";

/** From a list of so many one still chooses. */
const mostListed = 500;

/** Ties claims to sentences and takes passages away, by forms that a browser sends by itself: where no scripts run. */
export function PlainAnchoring({
  essay: { view, segmented, passages },
  passageId,
  selected,
}: {
  readonly essay: EssayOnDesk;
  /** Made with the page, so that the same form sent twice makes one passage. */
  readonly passageId: PassageId;
  readonly selected: ClaimId | null;
}) {
  const t = useTranslations("essay.plain");
  const anchor = useTranslations("essay.anchor");
  const { debate, numbers } = useDeskHere();
  const { label } = useClaimNames();
  if (segmented === null) return null;
  const claims = [...numbers.keys()]
    .flatMap((id) => claimOf(debate, id) ?? [])
    .filter((one) => one.sharedFrom === null);
  const { sentences, text } = segmented;
  const about = (
    <>
      <input type="hidden" name="debateId" value={debate.id} />
      <input type="hidden" name="essayId" value={view.id} />
      <input type="hidden" name="next" value={textPath(debate.id, view.id)} />
    </>
  );
  return (
    <div className="plain-anchoring needs-no-js no-print">
      <form action={anchorByForm} className="grid content-start gap-4">
        <h3 className="font-serif text-xl font-medium">{anchor("title")}</h3>
        {about}
        <input type="hidden" name="passageId" value={passageId} />
        <input type="hidden" name="version" value={view.version} />
        <Select
          label={t("claim")}
          name="claimId"
          required
          defaultValue={selected ?? ""}
          options={claims
            .slice(0, mostListed)
            .map((claim) => ({ value: claim.id, label: `${label(claim)}: ${begun(visibleText(claim.text))}` }))}
        />
        <Field id="plain-sentences" label={t("sentences")} hint={t("hint")}>
          <select id="plain-sentences" name="sentence" multiple required size={8} className="field h-auto font-serif">
            {sentences.slice(0, mostListed).map(({ start, end, paragraph }) => (
              <option key={start} value={`${start}-${end}`}>
                {`${paragraph} ${begun(text.slice(start, end))}`}
              </option>
            ))}
          </select>
        </Field>
        <div>
          <SubmitButton>{anchor("send")}</SubmitButton>
        </div>
      </form>
      {passages.length > 0 && (
        <form action={removeByForm} className="grid content-start gap-4">
          <h3 className="font-serif text-xl font-medium">{t("removing")}</h3>
          {about}
          <Select
            label={t("passage")}
            name="passageId"
            options={passages.slice(0, mostListed).map((one) => ({
              value: one.id,
              label: `${numbers.get(one.claimId)}: ${begun(one.anchor.exact)}`,
            }))}
          />
          <div>
            <SubmitButton variant="secondary">{t("remove")}</SubmitButton>
          </div>
        </form>
      )}
    </div>
  );
}

/** As much of the words as a list has room for. */
const begun = (words: string): string => (words.length > 72 ? `${words.slice(0, 70).trimEnd()} …` : words);
