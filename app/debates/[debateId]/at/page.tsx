import { redirect } from "next/navigation";
import { one } from "../address";
import { openFrame } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"edit", string | string[] | undefined>>;
}

/** Leads to the moment that a plain form asks for, else to the newest. */
export default async function SomeMoment({ params, searchParams }: Address) {
  const [{ debateId }, { edit }] = await Promise.all([params, searchParams]);
  const { frame } = await openFrame(debateId, `/debates/${debateId}/at`);
  const wanted = one(edit) ?? "";
  redirect(`/debates/${frame.id}/at/${/^\d{1,9}$/.test(wanted) ? wanted : "now"}`);
}
