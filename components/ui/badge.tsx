import type { ReactNode } from "react";

const tones = {
  plain: "border-rule text-ink-soft",
  strong: "border-ink text-ink",
  danger: "border-danger text-danger",
} as const;

export function Badge({
  tone = "plain",
  children,
}: {
  readonly tone?: keyof typeof tones;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2 text-2xs font-medium leading-5 ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
