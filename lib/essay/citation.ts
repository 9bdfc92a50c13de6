import { cleanText } from "../argument/text";
import { err, ok, type Result } from "../result";
import { type Citation, essayLimits } from "./essay";

/** A citation as it is kept; `bad-citation`: it has no title, a line is too long, or its address is none of the web. */
export function cleanCitation(given: Citation): Result<Citation, { readonly code: "bad-citation" }> {
  const citation: Citation = {
    ...{ title: cleanText(given.title), author: cleanText(given.author), date: cleanText(given.date) },
    ...{ publisher: cleanText(given.publisher), url: cleanText(given.url), rights: cleanText(given.rights) },
  };
  const tooLong = Object.values(citation).some((line: string) => line.length > essayLimits.line);
  const bad = citation.title === "" || tooLong || (citation.url !== "" && !isWebAddress(citation.url));
  return bad ? err({ code: "bad-citation" }) : ok(citation);
}

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/]/i.test(url);
