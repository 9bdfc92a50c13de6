import { createTranslator } from "next-intl";
import { visibleText } from "@/lib/argument/text";
import type { Letter } from "@/lib/auth/mail";
import type { DueDigest } from "@/lib/services/digests";
import { languageOf } from "@/locales/languages";
import { textsIn } from "@/locales/texts";

const mostItems = 3;

/** News in plain text: debate by debate what is new, with the addresses to read it at. */
export async function digestLetter(digest: DueDigest, origin: string, unsubscribe: string): Promise<Letter> {
  const locale = languageOf(digest.language, null, true);
  const t = createTranslator({ locale, messages: await textsIn(locale), namespace: "talk" });
  const { name, debates, rhythm } = digest;
  const count = debates.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).length;
  const parts = debates.map(({ debateId, question, groups, claims }) => {
    const lines = groups.flatMap(({ kind, claimId, items }) => {
      const claim = claimId === null ? undefined : claims[claimId];
      const shown = items.slice(0, mostItems).flatMap(({ text, outcome }) => saidIn(text, outcome));
      const more = items.length - mostItems;
      return [
        `* ${t(`news.group.${kind}`, { count: items.length, name: items[0]?.actorName ?? "" })}`,
        ...(claim === undefined ? [] : [`  ${excerpt(claim)}`]),
        ...shown.map((line) => `    > ${line}`),
        ...(more > 0 ? [`    ${t("news.more", { count: more })}`] : []),
        `  ${origin}/debates/${debateId}${claim === undefined ? "" : `/claims/${claimId}`}`,
      ];
    });
    return [question, "-".repeat(Math.min(60, question.length)), ...lines].join("\n");
  });
  const text = [
    t("digest.greeting", { name }),
    ...parts,
    t("digest.all", { url: `${origin}/notifications` }),
    t("digest.end", { rhythm, url: unsubscribe }),
  ];
  return { subject: t("digest.subject", { count }), text: `${text.join("\n\n")}\n` };

  function saidIn(said: string | null, outcome: string | null): readonly string[] {
    if (said !== null) return [excerpt(said)];
    return outcome === null ? [] : [t(`news.outcome.${outcome as "accepted"}`)];
  }
}

const excerpt = (text: string): string => {
  const line = visibleText(text).replace(/\s+/g, " ");
  return [...line].length > 200 ? `${[...line].slice(0, 200).join("")}…` : line;
};
