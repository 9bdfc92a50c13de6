import type { ReactNode } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { withHandles } from "@/lib/argument/mentions";

/** What a comment may be made of; whatever else is written stays as its words. */
const elements = ["p", "em", "strong", "del", "a", "code", "pre", "ul", "ol", "li", "blockquote", "br"];
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

const person = /^#person-([0-9a-f-]{36})$/;

/** Quotations and lists one in the other, deeper than anybody means it: reading those takes a hundred times as long. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){7}/m;

/**
 * A comment as it is read: Markdown without HTML, images or headings; links that give nothing away; people by the names
 * they go by now.
 */
export function Markdown({
  text,
  names,
  someone,
}: {
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  /** For a person without a name here. */
  readonly someone: string;
}) {
  if (tooDeep.test(text)) {
    return (
      <div className="talk-text whitespace-pre-line" dir="auto">
        <p>{withHandles(text, (id) => names[id], someone)}</p>
      </div>
    );
  }
  const components: Components = {
    ...Object.fromEntries(headings.map((name) => [name, Loud])),
    a: ({ href = "", children }) => {
      const id = person.exec(href)?.[1];
      if (id !== undefined) return <span className="mention">@{names[id] ?? someone}</span>;
      return (
        <a href={href} rel="nofollow ugc noopener noreferrer" className="link">
          {children}
        </a>
      );
    },
  };
  return (
    <div className="talk-text" dir="auto">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        allowedElements={[...elements, ...headings]}
        unwrapDisallowed
        components={components}
        urlTransform={webAddress}
      >
        {text.replace(/@\{([0-9a-f-]{36})\}/g, "[@](#person-$1)")}
      </ReactMarkdown>
    </div>
  );
}

/** The page's outline is not a comment's to change. */
const Loud = ({ children }: { readonly children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

/** Anything but the web, mail and people leads nowhere. */
const webAddress = (url: string): string => (/^(?:https?:\/\/|mailto:)/i.test(url) || person.test(url) ? url : "");
