"use client";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { decide } from "@/lib/actions/manage-suggestions";
import { limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { Disclosure } from "../ui/disclosure";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { Moment } from "./moment";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";
import { WithdrawForm } from "./withdraw-form";

export interface WaitingSuggestion {
  readonly id: string;
  readonly at: number;
  readonly authorName: string;
  /** The role of the suggested answer, or what else is suggested. */
  readonly kind: string;
  readonly own: boolean;
  /** The suggested wording; null where none is suggested. */
  readonly text: string | null;
  readonly body: ReactNode;
}

/** Suggestions that wait. Those who decide accept or decline each one where it stands. */
export function SuggestionList({
  debateId,
  waiting,
  mayDecide,
}: {
  readonly debateId: string;
  readonly waiting: readonly WaitingSuggestion[];
  readonly mayDecide: boolean;
}) {
  const t = useTranslations("manage.suggestions");
  const { state, form } = useSentForm(decide);
  const { at, rest } = useRefusal(state, ["reason", "text"]);
  const { values } = state;
  const still = waiting.some(({ id }) => id === values.suggestionId);
  return (
    <div className="grid gap-4">
      <Said done={state.done} turn={state.turn} />
      {!still && <Refused>{rest}</Refused>}
      {waiting.map(({ id, at: since, authorName, kind, own, text, body }) => {
        const mine = values.suggestionId === id;
        return (
          <article key={id} className="grid gap-5 rounded-lg border border-rule bg-sheet p-5 sm:p-7">
            <p className="text-sm">
              <span className="font-semibold">{t("by", { name: authorName, kind })}</span>
              <span className="text-ink-faint">
                {" · "}
                <Moment at={since} />
              </span>
            </p>
            {body}
            {mayDecide ? (
              <form {...form} className="grid gap-3 border-t border-rule pt-4">
                <input type="hidden" name="debateId" value={debateId} />
                <input type="hidden" name="suggestionId" value={id} />
                {text !== null && (
                  <Disclosure summary={t("change")} open={(mine && at("text") !== undefined) || undefined}>
                    <div className="grid justify-items-start gap-3 pb-2">
                      <div className="w-full">
                        <TextArea
                          label={t("changed")}
                          hint={t("changedHint")}
                          name="text"
                          rows={2}
                          className="font-serif text-lg leading-snug"
                          defaultValue={mine ? (values.text ?? text) : text}
                          limit={limits.claimCharacters}
                          measure={visibleLength}
                          error={mine ? at("text") : undefined}
                        />
                      </div>
                      <SubmitButton name="accept" value="changed" size="sm" variant="secondary">
                        <Check aria-hidden className="size-4" />
                        {t("acceptChanged")}
                      </SubmitButton>
                    </div>
                  </Disclosure>
                )}
                <TextField
                  label={t("reason")}
                  hint={t("reasonHint")}
                  name="reason"
                  autoComplete="off"
                  defaultValue={mine ? values.reason : ""}
                  autoFocus={mine && at("reason") !== undefined}
                  error={mine ? at("reason") : undefined}
                />
                {mine && <Refused>{rest}</Refused>}
                <div className="flex flex-wrap gap-2">
                  <SubmitButton name="accept" value="1" size="sm" aria-label={t("acceptOf", { name: authorName })}>
                    <Check aria-hidden className="size-4" />
                    {t("accept")}
                  </SubmitButton>
                  <SubmitButton
                    name="accept"
                    value="0"
                    size="sm"
                    variant="secondary"
                    aria-label={t("declineOf", { name: authorName })}
                  >
                    <X aria-hidden className="size-4" />
                    {t("decline")}
                  </SubmitButton>
                </div>
              </form>
            ) : (
              <p className="text-xs text-ink-faint">{t("waits")}</p>
            )}
            {own && <WithdrawForm debateId={debateId} suggestionId={id} />}
          </article>
        );
      })}
    </div>
  );
}
