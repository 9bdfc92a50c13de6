import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { currentActor } from "@/lib/auth/actor";
import { isOutage } from "@/lib/services/outage";
import { readFrame } from "@/lib/services/read-frame";
import { mostFound, searchDebate, searchDebates } from "@/lib/services/search";

interface Address {
  /** `debate`: search in it; `from`: search in all, having come from it. */
  readonly searchParams: Promise<Readonly<Record<"q" | "debate" | "from" | "page", string | string[] | undefined>>>;
}

const one = (given: string | string[] | undefined): string => (typeof given === "string" ? given : "");

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
  const t = await getTranslations("search");
  const text = one((await searchParams).q)
    .trim()
    .slice(0, 80);
  return { title: text === "" ? t("title") : t("resultTitle", { text }), robots: { index: false } };
}

export default async function Search({ searchParams }: Address) {
  const given = await searchParams;
  const text = one(given.q).trim().slice(0, 200);
  const only = one(given.debate);
  const results = await found(text, only, Number(one(given.page)) || 1);
  if (results !== null && !results.ok) notFound();
  return <SearchPage text={text} debate={await cameFrom(only, one(given.from))} results={results?.value ?? null} />;
}

/** null when the database is away: that is a state of this page, so that what was typed stays in the field. */
const unlessAway = async <T,>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) return null;
    throw error;
  }
};

const found = (text: string, debateId: string, page: number) =>
  unlessAway(async () => {
    const actor = await currentActor();
    const result =
      debateId === ""
        ? ({ ok: true, value: await searchDebates(actor, { text, page }) } as const)
        : await searchDebate(actor, debateId, { text, page });
    if (!result.ok) return result;
    return { ok: true, value: { ...result.value, capped: result.value.total >= mostFound } } as const;
  });

async function cameFrom(debateId: string, from: string) {
  const id = debateId || from;
  if (id === "") return null;
  const read = await unlessAway(async () => readFrame(await currentActor(), id));
  if (!read?.ok) return null;
  return { id: read.value.frame.id, question: read.value.frame.question, only: debateId !== "" };
}
