"use client";
import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Select } from "../ui/select";
import type { FormatName } from "./answers";
import { FileButton } from "./file-drop";
import type { KeptFile } from "./post-file";

/** The chosen file, and as what it is read. */
export function FileLine({
  file,
  format,
  detected,
  readable,
  onFile,
  onFormat,
  children,
}: {
  readonly file: KeptFile;
  /** `auto` or a format. */
  readonly format: string;
  readonly detected: FormatName | null;
  readonly readable: readonly FormatName[];
  readonly onFile: (file: KeptFile) => void;
  readonly onFormat: (format: string) => void;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("formats.page");
  const told = detected === null ? t("auto") : t("detected", { format: t(`names.${detected}`) });
  const options = [
    { value: "auto", label: format === "auto" ? told : t("auto") },
    ...readable.map((name) => ({ value: name, label: t(`names.${name}`) })),
  ];
  return (
    <div className="grid gap-4 rounded-lg border border-rule bg-sheet p-4 sm:flex sm:items-end sm:p-5">
      <div className="flex min-w-0 flex-1 items-start gap-3 self-center">
        <FileText aria-hidden className="mt-0.5 size-6 shrink-0 text-ink-faint" strokeWidth={1.5} />
        <div className="min-w-0">
          <p className="font-semibold wrap-anywhere" dir="auto">
            {file.name || t("pasted")}
          </p>
          <p className="text-xs text-ink-faint">
            <Size bytes={file.content.size} />
          </p>
        </div>
      </div>
      <div className="sm:w-60">
        <Select
          label={t("format")}
          options={options}
          value={format}
          onChange={(event) => onFormat(event.target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-2 sm:pb-1">
        <FileButton onFile={onFile}>{t("another")}</FileButton>
        {children}
      </div>
    </div>
  );
}

function Size({ bytes }: { readonly bytes: number }) {
  const format = useFormatter();
  const large = bytes >= 1_000_000;
  return format.number(large ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)), {
    ...{ style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: 1 },
  });
}
