"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { suggest } from "@/lib/actions/manage-suggestions";
import { type ClaimRole, limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { RadioGroup } from "../ui/radio-group";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { Optional } from "./optional";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";
import { SourceFields } from "./source-fields";

interface Props {
  readonly debateId: string;
  /** The claim that is answered or reworded; null: a thesis is suggested. */
  readonly claimId: string | null;
  /** What the suggested answer may be, the first one chosen; of no matter where `reword` is given. */
  readonly roles: readonly ClaimRole[];
  /** The wording to begin with, where another one is suggested. */
  readonly reword?: { readonly version: number; readonly text: string } | undefined;
  /** Ids made with the page; a form that the browser shows makes its own when it is first sent. */
  readonly ids?: { readonly suggestionId: string; readonly claimId: string } | undefined;
  /** Where to go afterwards; without it the form stays. */
  readonly next?: string | undefined;
}

/** Puts an answer or another wording before the editors. */
export function SuggestForm({ debateId, claimId, roles, reword, ids, next }: Props) {
  const t = useTranslations("manage.suggest");
  const { state, form } = useSentForm(suggest);
  const { at, rest } = useRefusal(state, ["text", "citation", "note"]);
  const { values, done, turn } = state;
  const [role, setRole] = useState(values.role ?? roles[0] ?? "support");
  // Grows with every suggestion that was taken: the form begins anew, while a refused one stays as it was typed.
  const [taken, setTaken] = useState(0);
  if (done !== null && taken !== turn) setTaken(turn);
  const typed = done === null ? values : {};
  const own = useRef({ taken: -1, suggestionId: "", claimId: "" });
  const asked = reword === undefined ? (roles.find((one) => one === role) ?? "support") : "reword";
  return (
    <form
      key={taken}
      {...form}
      onSubmit={(event) => {
        if (ids === undefined || taken > 0) nameOnce(event.currentTarget, own.current, taken);
        form.onSubmit(event);
      }}
      className="grid gap-5"
    >
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="parentId" value={claimId ?? ""} />
      <input type="hidden" name="suggestionId" defaultValue={typed.suggestionId ?? ids?.suggestionId} />
      <input type="hidden" name="claimId" defaultValue={typed.claimId ?? ids?.claimId} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {reword === undefined ? (
        <RadioGroup
          legend={t("role")}
          name="role"
          value={role}
          onChange={setRole}
          choices={roles.map((value) => ({ value, label: t(`roles.${value}`), hint: t(`roleMeanings.${value}`) }))}
        />
      ) : (
        <>
          <input type="hidden" name="reword" value="1" />
          <input type="hidden" name="version" value={reword.version} />
        </>
      )}
      <TextArea
        label={reword === undefined ? t("text") : t("textReword")}
        hint={t("textHint", { limit: limits.claimCharacters })}
        name="text"
        rows={3}
        aria-required
        className="font-serif text-lg leading-snug"
        placeholder={t(`prompts.${asked}`)}
        defaultValue={typed.text ?? reword?.text}
        limit={limits.claimCharacters}
        measure={visibleLength}
        autoFocus={at("text") !== undefined}
        error={at("text")}
      />
      {reword === undefined && <SourceFields typed={typed} error={at("citation")} />}
      <TextArea
        label={<Optional>{t("note")}</Optional>}
        hint={t("noteHint")}
        name="note"
        rows={2}
        defaultValue={typed.note}
        autoFocus={at("note") !== undefined}
        error={at("note")}
      />
      <Refused>{rest}</Refused>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending={t("sending")}>{t("submit")}</SubmitButton>
        <Said done={done} turn={turn} />
      </div>
    </form>
  );
}

/** Names what is sent, once per suggestion, so that sending it again after a lost answer makes no second one. */
function nameOnce(
  form: HTMLFormElement,
  own: { taken: number; suggestionId: string; claimId: string },
  taken: number,
): void {
  if (own.taken !== taken) Object.assign(own, { taken, suggestionId: newId(), claimId: newId() });
  for (const name of ["suggestionId", "claimId"] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = own[name];
  }
}
