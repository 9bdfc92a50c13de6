"use client";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DropZone, type DropZoneProps, FileTrigger, Button as PressButton, Text } from "react-aria-components";
import { buttonStyle } from "../ui/button-style";
import { Disclosure } from "../ui/disclosure";
import { TextArea } from "../ui/text-area";
import type { KeptFile } from "./post-file";

type Dropped = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

/** A place for a file: to drop, to choose or to paste. */
export function FileDrop({ onFile }: { readonly onFile: (file: KeptFile) => void }) {
  const t = useTranslations("formats.page");
  const [over, setOver] = useState(false);
  const dropped = async ({ items }: Dropped) => {
    const item = items.find(({ kind }) => kind === "file");
    if (item?.kind === "file") onFile({ content: await item.getFile(), name: item.name });
  };
  return (
    <div className="grid gap-4">
      <DropZone
        onDrop={(event) => void dropped(event)}
        onDropEnter={() => setOver(true)}
        onDropExit={() => setOver(false)}
        className="file-drop"
      >
        <FileUp aria-hidden className={`size-9 ${over ? "text-rebuttal" : "text-ink-faint"}`} strokeWidth={1.4} />
        <Text slot="label" className="font-serif text-2xl leading-snug font-medium">
          {over ? t("dropNow") : t("drop")}
        </Text>
        <FileButton onFile={onFile} primary>
          {t("choose")}
        </FileButton>
        <p className="text-xs text-ink-faint">{t("limits")}</p>
      </DropZone>
      <PasteBox onText={(text) => onFile({ content: new Blob([text]), name: "" })} />
    </div>
  );
}

export function FileButton({
  onFile,
  primary = false,
  children,
}: {
  readonly onFile: (file: KeptFile) => void;
  readonly primary?: boolean;
  readonly children: string;
}) {
  const chosen = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile({ content: file, name: file.name });
  };
  return (
    <FileTrigger onSelect={chosen}>
      <PressButton className={buttonStyle(primary ? { variant: "primary" } : { size: "sm" })}>{children}</PressButton>
    </FileTrigger>
  );
}

function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const t = useTranslations("formats.page");
  const [text, setText] = useState("");
  return (
    <Disclosure summary={t("paste")}>
      <form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <div className="w-full">
          <TextArea
            label={t("pasteLabel")}
            hint={t("pasteHint")}
            rows={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="font-mono text-sm"
            required
          />
        </div>
        <button type="submit" className={buttonStyle({ variant: "secondary" })}>
          {t("pasteLook")}
        </button>
      </form>
    </Disclosure>
  );
}
