import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PeoplePage } from "@/components/account/people-page";
import { currentActor } from "@/lib/auth/actor";
import { listPeople } from "@/lib/auth/people";

export async function generateMetadata(): Promise<Metadata> {
  // Strangers are not told what is not shown to them.
  const actor = await currentActor();
  return actor?.isAdmin ? { title: (await getTranslations("account.people"))("title") } : {};
}

export default async function Page({ searchParams }: PageProps<"/admin/people">) {
  const [asked, actor] = await Promise.all([searchParams, currentActor()]);
  const text = typeof asked.q === "string" ? asked.q : "";
  const before = typeof asked.before === "string" ? asked.before : null;
  const found = await listPeople(actor, { text, before });
  if (!found.ok) notFound();
  return <PeoplePage text={text} {...found.value} />;
}
