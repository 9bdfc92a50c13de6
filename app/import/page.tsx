import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { FormatGuide } from "@/components/formats/format-guide";
import { ImportDesk } from "@/components/formats/import-desk";
import { PlainFailure } from "@/components/formats/plain-failure";
import { PlainImportForm } from "@/components/formats/plain-import-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/actor";
import { formatNamed, readable } from "@/lib/formats/registry";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("formats.page");
  return { title: t("title") };
}

interface Address {
  /** What the form without JavaScript came back with. */
  readonly searchParams: Promise<Record<"failure" | "line", string | string[] | undefined>>;
}

export default async function Import({ searchParams }: Address) {
  if ((await currentActor()) === null) redirect("/signin?next=/import");
  const [t, { ui, site, failures, formats }, { failure, line }] = await Promise.all([
    getTranslations("formats.page"),
    getMessages(),
    searchParams,
  ]);
  const read = await Promise.all(
    readable.map(async (name) => ({ name, extensions: (await formatNamed(name)).extensions })),
  );
  const guide = <FormatGuide formats={read} />;
  return (
    <NextIntlClientProvider messages={{ ui, site, failures, formats }}>
      <PageHeader title={t("title")} lead={t("intro")} />
      <div className="grid gap-10">
        {typeof failure === "string" && <PlainFailure code={failure} line={typeof line === "string" ? line : ""} />}
        <div className="needs-js">
          <ImportDesk readable={readable} guide={guide} />
        </div>
        <noscript>
          <div className="grid max-w-2xl gap-10">
            <PlainImportForm debateId={newId()} />
            {guide}
          </div>
        </noscript>
      </div>
    </NextIntlClientProvider>
  );
}
