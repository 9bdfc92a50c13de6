"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useActionState, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Failure } from "@/lib/actions/failure";
import { freshForm } from "@/lib/actions/form-state";
import { answerByForm } from "@/lib/actions/forms";
import { sentSources } from "@/lib/actions/sent-source";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { positionAmong } from "@/lib/argument/place";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { SubmitButton } from "../ui/submit-button";
import { showToast } from "../ui/toast";
import { ClaimWords } from "./claim-words";
import type { Draft } from "./draft";
import { Duplicates } from "./duplicates";
import { RoleChoice } from "./role-choice";
import { filledSources, noSource, SourceFields } from "./source-fields";
import { useDraft } from "./use-draft";

/** Where one writes an answer to `parent` (a thesis for null). Works as a plain form; with JavaScript nothing typed is ever lost. */
export function Composer({
  parent,
  as: asked,
  onClose,
  onSaved,
  autoFocus = false,
}: {
  readonly parent: Claim | null;
  /** What was asked for goes before what a draft was begun as; null: as the draft was, or a support. */
  readonly as: ClaimRole | null;
  readonly onClose?: (() => void) | undefined;
  readonly onSaved: (id: ClaimId) => void;
  readonly autoFocus?: boolean;
}) {
  const t = useTranslations("claim.answer");
  const failures = useTranslations("failures");
  const { debate, edit } = useDeskHere();
  const params = useSearchParams().toString();
  const next = `${usePathname()}${params === "" ? "" : `?${withoutAnswer(params)}`}`;
  const [sent, sendForm] = useActionState(answerByForm, freshForm);
  const [source = noSource] = sentSources(sent.values);
  const fresh: Draft = { role: asked ?? "support", text: sent.values.text ?? "", sources: [source] };
  const [kept, keep, forget] = useDraft(`${debate.id}:${parent?.id ?? "thesis"}`, fresh);
  const [chosen, choose] = useState(asked);
  const draft: Draft = { ...kept, role: chosen ?? kept.role };
  const [state, setState] = useState<"draft" | "sending" | Failure>(sent.failure ?? "draft");
  // One id for all tries, so that a retry after a lost answer is not a second claim.
  const ids = useRef<{ id: ClaimId; command: string; of: string } | null>(null);
  const failure = typeof state === "string" ? null : state;
  // Something else has to be written first: trying again what is there would not help.
  const fault = failure !== null && ofWords.includes(failure.code) ? failure : null;
  const words = useRef<HTMLTextAreaElement>(null);
  const written = draft.text.trim() !== "";

  const addition = (id: ClaimId, sharedFrom: ClaimId | null): Edit => ({
    ...{ kind: "add", id, parentId: parent?.id ?? null, role: draft.role, sharedFrom, origin: "response" },
    position: positionAmong(debate, parent?.id ?? null),
    ...(sharedFrom === null ? { text: draft.text, sources: filledSources(draft.sources) } : { text: "", sources: [] }),
  });

  /** Sends what is written, or in its place the claim that says it already. */
  async function send(sharedFrom: ClaimId | null) {
    if (state === "sending") return;
    const said = JSON.stringify([draft, sharedFrom]);
    if (ids.current?.of !== said) ids.current = { id: newId() as ClaimId, command: newId(), of: said };
    const { id, command } = ids.current;
    setState("sending");
    const failed = await edit(addition(id, sharedFrom), command);
    if (failed?.code === "waiting") {
      startAnew();
      showToast({ text: failures("waiting") });
      onClose?.();
      return;
    }
    if (failed !== null && failed.code !== "id-taken") {
      setState(failed);
      if (ofWords.includes(failed.code)) words.current?.focus();
      return;
    }
    startAnew();
    onSaved(id);
  }

  /** Where the box stays, the next answer can be written in it. */
  function startAnew() {
    ids.current = null;
    setState("draft");
    forget(kept);
  }

  function chooseRole(role: ClaimRole) {
    choose(role);
    keep({ ...draft, role });
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(null);
  };

  const roles: readonly ClaimRole[] =
    parent === null ? ["thesis"] : ["support", "rebuttal", ...(parent.role === "thesis" ? [] : ["undercut" as const])];
  return (
    <form action={sendForm} onSubmit={submit} className="composer grid gap-3" data-role={draft.role}>
      <input type="hidden" name="debateId" value={debate.id} />
      <input type="hidden" name="parentId" value={parent?.id ?? ""} />
      <input type="hidden" name="next" value={next} />
      {parent === null ? (
        <input type="hidden" name="role" value="thesis" />
      ) : (
        <RoleChoice legend={t("role")} roles={roles} value={draft.role} onChange={chooseRole} />
      )}
      <ClaimWords
        label={<span className="sr-only">{t("text")}</span>}
        name="text"
        ref={words}
        error={fault && failures(fault.code)}
        autoFocus={autoFocus}
        placeholder={t(`prompt.${draft.role}`)}
        value={draft.text}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      <Disclosure summary={t("sources")} open={filledSources(draft.sources).length > 0 || undefined}>
        <SourceFields sources={draft.sources} onChange={(sources) => keep({ ...draft, sources })} />
      </Disclosure>
      <FailureLine failure={fault === null ? failure : null} />
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton size="sm" aria-disabled={state === "sending" || undefined}>
          {failure === fault ? t(`sendRole.${draft.role}`) : t("retry")}
        </SubmitButton>
        {onClose && (
          <Button
            variant="quiet"
            size="sm"
            className="needs-js"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {t("discard")}
          </Button>
        )}
        <span role="status" className="ms-auto text-xs text-ink-faint">
          {state === "sending" ? t("sending") : failure !== null ? t("failed") : written ? t("draft") : ""}
        </span>
      </div>
      <Duplicates
        text={draft.text}
        parent={parent}
        role={draft.role}
        addition={(sharedFrom) => addition(unsent, sharedFrom)}
        onUse={(sharedFrom) => void send(sharedFrom)}
      />
    </form>
  );
}

/** What is wrong with the words themselves, and is said at them. */
const ofWords: readonly string[] = ["text-empty", "text-too-long"];

/** Stands for the id of what is only thought of. */
const unsent = "00000000-0000-0000-0000-000000000000" as ClaimId;

function withoutAnswer(params: string): string {
  const kept = new URLSearchParams(params);
  kept.delete("answer");
  kept.delete("role");
  return kept.toString();
}
