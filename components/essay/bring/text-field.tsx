"use client";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { DropZone, type DropZoneProps, FileTrigger, Button as PressButton } from "react-aria-components";
import { TextArea } from "../../ui/text-area";
import { useHydrated } from "../../ui/use-hydrated";
import { readFile } from "./read-file";
import type { TextDraft } from "./text-draft";

type Dropped = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

/** The text itself: pasted, typed, or read from a file that is chosen or dropped. */
export function TextOfEssay({
  draft,
  error,
  onChange,
  file = false,
}: {
  readonly draft: TextDraft;
  readonly error: string | undefined;
  readonly onChange: (change: TextDraft) => void;
  /** Whether the form takes a file where scripts do not read it first. */
  readonly file?: boolean;
}) {
  const t = useTranslations("essay.bring");
  const failures = useTranslations("failures");
  const hydrated = useHydrated();
  const [state, setState] = useState<{ readonly reading: string } | { readonly failed: string } | null>(null);
  const running = useRef<AbortController | null>(null);

  async function take(file: File) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ reading: file.name });
    const read = await readFile(file, controller.signal);
    if (controller.signal.aborted) return;
    if (!read.ok) return setState({ failed: failures(read.error.code) });
    setState(null);
    // What somebody typed about the text stays.
    const title = draft.title?.trim() || read.value.title;
    onChange({ text: read.value.text, title, author: draft.author?.trim() || read.value.author });
  }
  const dropped = async ({ items }: Dropped) => {
    const item = items.find(({ kind }) => kind === "file");
    if (item?.kind === "file") void take(await item.getFile());
  };
  const area = (
    <TextArea
      label={<span className="font-serif text-2xl font-medium">{t("text")}</span>}
      hint={t("textHint")}
      name="text"
      rows={12}
      className="min-h-64 font-serif text-claim leading-relaxed"
      placeholder={t("placeholder")}
      value={draft.text ?? ""}
      aria-required
      error={error ?? (state !== null && "failed" in state ? state.failed : undefined)}
      onChange={(event) => {
        setState(null);
        onChange({ text: event.target.value });
      }}
    />
  );
  if (!hydrated) {
    return (
      <div className="grid gap-4">
        {area}
        {file && (
          <label className="grid gap-1.5 text-sm font-semibold">
            {t("orFile")}
            <input type="file" name="file" accept={accepted.join(",")} className="field" />
          </label>
        )}
      </div>
    );
  }
  return (
    <DropZone onDrop={(event) => void dropped(event)} className="essay-drop" aria-label={t("drop")}>
      {area}
      <div className="flex flex-wrap items-center gap-3 pt-2 text-xs text-ink-faint">
        <FileTrigger
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void take(file);
          }}
        >
          <PressButton className="btn btn-secondary btn-sm">
            <FileUp aria-hidden className="size-4" />
            {t("choose")}
          </PressButton>
        </FileTrigger>
        {state !== null && "reading" in state ? (
          <span role="status" className="flex items-center gap-2">
            <progress aria-label={t("reading", { name: state.reading })} className="arriving" />
            {t("reading", { name: state.reading })}
            <button
              type="button"
              className="link"
              onClick={() => {
                running.current?.abort();
                setState(null);
              }}
            >
              {t("cancel")}
            </button>
          </span>
        ) : (
          <span>{t("limits")}</span>
        )}
      </div>
    </DropZone>
  );
}

const accepted = [".txt", ".md", ".docx", ".html", ".htm", ".pdf"];
