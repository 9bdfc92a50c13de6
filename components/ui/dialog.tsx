"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from "react-aria-components";

/** Asks for attention over the page; Escape and the cross close it, focus goes back to where it came from. */
export function Dialog({
  title,
  isOpen,
  onClose,
  wide = false,
  alert = false,
  isDismissable = true,
  children,
}: {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly alert?: boolean;
  /** Whether a press outside closes it as well. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui");
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      className="fixed inset-0 z-40 flex items-end justify-center bg-ink/35 p-0 backdrop-blur-[1px] sm:items-center sm:p-6 dark:bg-black/60"
    >
      <Modal
        className={`max-h-[88dvh] w-full overflow-y-auto rounded-t-xl border border-rule bg-paper shadow-lift sm:rounded-xl ${wide ? "sm:max-w-2xl" : "sm:max-w-md"}`}
      >
        <AriaDialog role={alert ? "alertdialog" : "dialog"} className="relative grid gap-4 p-6 outline-none">
          <Heading slot="title" className="pe-10 font-serif text-2xl leading-snug font-medium">
            {title}
          </Heading>
          <Button slot="close" aria-label={t("close")} className="btn btn-quiet absolute inset-e-3 top-4 size-9 p-0">
            <X aria-hidden className="size-5" />
          </Button>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
