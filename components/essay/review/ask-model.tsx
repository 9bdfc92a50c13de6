"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { FailureCode } from "@/lib/actions/failure";
import type { DebateId } from "@/lib/argument/id";
import type { Proposal } from "@/lib/essay/proposal";
import type { EssayView } from "@/lib/essay/view";

/** Asks a model for more proposals, where one is set up: says first where the text goes, and can be stopped. */
export function AskModel({
  debateId,
  essay,
  model,
  onFound,
}: {
  readonly debateId: DebateId;
  readonly essay: EssayView;
  /** The host that is asked. */
  readonly model: string;
  /** Gives how many of them are new. */
  readonly onFound: (proposals: readonly Proposal[]) => number;
}) {
  const t = useTranslations("essay.review.model");
  const failures = useTranslations("failures");
  const [state, setState] = useState<"idle" | "asking" | { readonly said: string }>("idle");
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function ask() {
    const controller = new AbortController();
    running.current = controller;
    setState("asking");
    const path = `/api/debates/${debateId}/essays/${essay.id}/proposals`;
    try {
      const response = await fetch(path, { method: "POST", signal: controller.signal });
      const body = (await response.json()) as { proposals?: readonly Proposal[]; error?: { code: FailureCode } };
      if (body.proposals === undefined) return setState({ said: failures(body.error?.code ?? "model-failed") });
      // A model that says nothing takes nothing back.
      setState({ said: t("found", { count: body.proposals.length === 0 ? 0 : onFound(body.proposals) }) });
    } catch {
      setState(controller.signal.aborted ? "idle" : { said: failures("unavailable") });
    }
  }
  return (
    <div className="grid gap-2 border-t border-rule pt-4 text-xs text-ink-soft">
      <p>{t("where", { host: model })}</p>
      {state === "asking" ? (
        <p role="status" className="flex flex-wrap items-center gap-3">
          <progress aria-label={t("asking")} className="arriving" />
          {t("asking")}
          <button type="button" className="btn btn-secondary btn-sm" onClick={() => running.current?.abort()}>
            {t("cancel")}
          </button>
        </p>
      ) : (
        <button type="button" className="btn btn-secondary btn-sm justify-self-start" onClick={() => void ask()}>
          {t("ask")}
        </button>
      )}
      {typeof state === "object" && <p role="status">{state.said}</p>}
    </div>
  );
}
