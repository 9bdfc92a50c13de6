"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { MemberRole } from "@/lib/argument/settings";
import { Button } from "../ui/button";

/** A new invitation's address. Copying needs the browser's leave; the address stands there to be selected in any case. */
export function InviteLink({
  url,
  role,
  days,
}: {
  readonly url: string;
  readonly role: MemberRole;
  readonly days: number;
}) {
  const t = useTranslations("manage.members");
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const copy = async () => setCopied(await toClipboard(url));
  return (
    <div className="grid gap-2 rounded-md border border-rule-strong bg-mark p-4">
      <label htmlFor={id} className="text-sm font-semibold">
        {t("linkTitle")}
      </label>
      <p id={`${id}-hint`} className="text-sm">
        {t("linkHint", { role, days })}
      </p>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={url}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.target.select()}
          className="field min-w-0 flex-1 text-sm"
        />
        <Button className="needs-js" onClick={copy}>
          {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {t("copy")}
        </Button>
      </div>
      <p role="status" className="text-sm empty:absolute">
        {copied === null ? "" : copied ? t("copied") : t("notCopied")}
      </p>
    </div>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    // Not there at all on pages that are served without encryption.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
