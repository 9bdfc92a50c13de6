"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "../ui/button";
import type { FormatName } from "./answers";
import { FileDrop } from "./file-drop";
import { FileLine } from "./file-line";
import { FilePreview } from "./file-preview";
import type { ImportState } from "./import-state";
import { OrderForm } from "./order-form";
import { TroubleNotice } from "./trouble-notice";
import { useImport } from "./use-import";

/** The way from a file to a debate, a step at a time. */
export function ImportDesk({
  readable,
  guide,
}: {
  readonly readable: readonly FormatName[];
  /** What can be read, said while nothing is chosen. */
  readonly guide?: ReactNode;
}) {
  const t = useTranslations("formats.page");
  const { state, look, begin, cancel } = useImport();
  const part = useRef<HTMLDivElement>(null);
  useFocusOnStep(part, state.step);
  if (state.step === "choose") {
    return (
      <div ref={part} tabIndex={-1} className="grid gap-10 outline-none">
        <FileDrop onFile={(file) => look(file, "auto")} />
        {guide}
      </div>
    );
  }
  const { file, format } = state;
  return (
    <div ref={part} tabIndex={-1} className="grid gap-6 outline-none">
      {state.step !== "importing" && state.step !== "done" && (
        <FileLine
          {...{ file, format, readable, detected: detectedIn(state) }}
          onFile={(other) => look(other, "auto")}
          onFormat={(name) => look(file, name)}
        >
          {state.step === "refused" && state.trouble.kind !== "unfit" && (
            <Button size="sm" onClick={() => look(file, format)}>
              {t("again")}
            </Button>
          )}
        </FileLine>
      )}
      {state.step === "reading" && <Reading name={file.name || t("pasted")} onCancel={cancel} />}
      {state.step === "refused" && <TroubleNotice trouble={state.trouble} />}
      {(state.step === "preview" || state.step === "importing" || state.step === "done") && (
        <FilePreview preview={state.preview}>
          <OrderForm state={state} onImport={begin} onCancel={cancel} />
        </FilePreview>
      )}
    </div>
  );
}

function Reading({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const t = useTranslations("formats.page");
  return (
    <div className="grid gap-3 rounded-lg border border-rule bg-sheet p-5">
      <p role="status" className="text-sm font-semibold wrap-anywhere">
        {t("reading", { name })}
      </p>
      <progress aria-label={t("reading", { name })} className="import-progress" />
      <div>
        <Button size="sm" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

function detectedIn(state: Exclude<ImportState, { step: "choose" }>): FormatName | null {
  if (state.step === "reading") return null;
  if (state.step === "refused") return state.trouble.kind === "unfit" ? state.trouble.format : null;
  return state.preview.format;
}

/** What had the focus goes away with its step; then the next step gets it, not the top of the page. */
function useFocusOnStep(part: RefObject<HTMLElement | null>, step: ImportState["step"]): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) part.current?.focus({ preventScroll: step !== "choose" });
  }, [part, step]);
}
