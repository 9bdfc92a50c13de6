import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

const looks = {
  info: { Icon: Info, box: "border-rule bg-well", icon: "text-ink-soft" },
  success: { Icon: CircleCheck, box: "border-support/40 bg-support-wash", icon: "text-support" },
  error: { Icon: CircleAlert, box: "border-danger/50 bg-danger-wash", icon: "text-danger" },
} as const;

/** A sentence that matters here and now. `live` says it aloud when it appears; errors always do. */
export function Notice({
  tone = "info",
  title,
  live = tone === "error",
  children,
}: {
  readonly tone?: keyof typeof looks;
  readonly title?: ReactNode;
  readonly live?: boolean;
  readonly children?: ReactNode;
}) {
  const { Icon, box, icon } = looks[tone];
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-md border px-3.5 py-3 text-sm ${box}`}>
      <Icon aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${icon}`} />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink-soft">{children}</div>}
      </div>
    </div>
  );
}
