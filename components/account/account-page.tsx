import type { ReactNode } from "react";
import { PageHeader } from "../ui/page-header";

/** A page with one form, as narrow as what it asks. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="mx-auto w-full max-w-md">
      <PageHeader title={title} lead={lead} />
      <div className="grid gap-6">{children}</div>
    </div>
  );
}
