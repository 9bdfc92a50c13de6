"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

/** Asks before something that takes more than one press to make good. */
export function Confirm({
  title,
  children,
  confirm,
  isOpen,
  onClose,
  onConfirm,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const t = useTranslations("ui");
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} alert>
      <div className="text-sm text-ink-soft">{children}</div>
      <div className="flex flex-wrap justify-end gap-2 pt-2">
        <Button onClick={onClose} autoFocus>
          {t("cancel")}
        </Button>
        <Button variant="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
