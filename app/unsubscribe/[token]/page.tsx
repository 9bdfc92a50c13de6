import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { unsubscribe } from "@/lib/actions/talk-news";
import { subscriberOf } from "@/lib/auth/unsubscribe";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talk.unsubscribe"))("title"), robots: { index: false } };
}

interface Address {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ done?: string | string[]; failed?: string | string[] }>;
}

/** Ends the letters without signing in. Asks first: mail programs open addresses by themselves. */
export default async function Unsubscribe({ params, searchParams }: Address) {
  const [{ token }, { done, failed }] = await Promise.all([params, searchParams]);
  const t = await getTranslations("talk.unsubscribe");
  const failures = await getTranslations("failures");
  const known = subscriberOf(decodeURIComponent(token)) !== null;
  return (
    <div className="mx-auto grid w-full max-w-xl gap-4">
      <PageHeader title={t("title")} />
      {failed !== undefined && <Notice tone="error">{failures("unavailable")}</Notice>}
      {!known && <Notice tone="error">{t("spent")}</Notice>}
      {known && done !== undefined && (
        <Notice tone="success" live>
          {t("done")}
        </Notice>
      )}
      {known && done === undefined && (
        <form action={unsubscribe} className="grid justify-items-start gap-4">
          <p>{t("ask")}</p>
          <input type="hidden" name="token" value={decodeURIComponent(token)} />
          <button type="submit" className="btn btn-primary">
            {t("yes")}
          </button>
        </form>
      )}
    </div>
  );
}
