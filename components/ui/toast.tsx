"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";

interface Message {
  readonly text: string;
  /** Offers to take back what was just done. */
  readonly undo?: () => void;
  /** The id of what Undo would change. */
  readonly about?: string;
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Says what was done, in passing. With an Undo it stays longer, long enough to be read and reached. */
export function showToast(message: Message): void {
  const { about, undo } = message;
  const onClose = () => void offers.delete(key);
  const key = queue.add(message, { timeout: undo === undefined ? 6000 : 12_000, onClose });
  if (about !== undefined) offers.set(key, about);
}

/** What stands there with an Undo, also where more stand before it than are shown. */
const offers = new Map<string, string>();

/** Takes away what offers to take back a change of what has been changed again since. */
export function closeOffers(about: string): void {
  for (const [key, its] of [...offers]) if (its === about) queue.close(key);
}

/** Where toasts appear; once, in the layout. Landmark reachable with F6. */
export function Toasts() {
  const t = useTranslations("ui");
  return (
    <ToastRegion
      queue={queue}
      aria-label={t("toasts")}
      className="no-print fixed inset-x-0 bottom-4 z-50 mx-auto flex w-fit max-w-[94vw] flex-col gap-2 outline-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex items-center gap-2 rounded-lg bg-ink py-1.5 ps-4 pe-1.5 text-sm text-paper shadow-lift"
        >
          <ToastContent className="min-w-0 flex-1 py-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              className="min-h-8 rounded px-2.5 font-semibold underline underline-offset-4 hover:bg-paper/15"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t("undo")}
            </Button>
          )}
          <Button
            slot="close"
            aria-label={t("dismiss")}
            className="grid size-8 place-items-center rounded hover:bg-paper/15"
          >
            <X aria-hidden className="size-4" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
