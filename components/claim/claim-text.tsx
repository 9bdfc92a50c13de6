import { useTranslations } from "next-intl";
import { Fragment } from "react";

const link = /\[([^\][]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g;

/** The prose of a claim. Of Markdown only links are meant; an address that is no web address stays plain text. */
export function ClaimText({ text }: { readonly text: string }) {
  const t = useTranslations("claim");
  const parts: { at: number; text: string; url: string | null }[] = [];
  let end = 0;
  for (const found of text.matchAll(link)) {
    const [whole, label = "", url = ""] = found;
    parts.push({ at: end, text: text.slice(end, found.index), url: null });
    parts.push({ at: found.index, text: label || url, url: /^https?:\/\//i.test(url) ? url : null });
    end = found.index + whole.length;
  }
  parts.push({ at: end, text: text.slice(end), url: null });
  return parts.map(({ at, text, url }) =>
    url === null ? (
      <Fragment key={`${at}-text`}>{text}</Fragment>
    ) : (
      <a key={at} href={url} title={t("opens")} target="_blank" rel="noopener noreferrer nofollow ugc" className="link">
        {text}
      </a>
    ),
  );
}
