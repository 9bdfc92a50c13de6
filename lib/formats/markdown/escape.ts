const link = /\[([^\][]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g;

/** A claim's text in Markdown: its links stay links, everything else that Markdown would read as its own is escaped. */
export function escapeMarkdown(text: string): string {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(link)) {
    const [whole, label = "", url = ""] = match;
    result += plain(text.slice(done, match.index)) + linkTo(label, url);
    done = match.index + whole.length;
  }
  return (result + plain(text.slice(done))).replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^([-+=~])/, "\\$1");
}

/** A link in Markdown, or its words where the address is not one of the web. */
export const linkTo = (label: string, url: string): string =>
  /^https?:\/\//i.test(url) && label.trim() !== ""
    ? `[${plain(label)}](<${url.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char))}>)`
    : plain(label === "" ? url : label);

const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~!&$]/g, "\\$&").replace(/\s+/g, " ");
