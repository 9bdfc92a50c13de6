import { languages } from "../../argument/settings";
import { semanticsNames } from "../../argument/strength/semantics/by-name";
import { cleanParagraphs, cleanText } from "../../argument/text";
import type { DebateDocument } from "../document";
import { atLine, type Loss } from "../format";
import { readScalar } from "./flow";

export interface FrontMatter extends Pick<DebateDocument, "background" | "semantics" | "language"> {
  readonly title: string | null;
  /** Whether `-` between statements means that both cannot be true, which goes both ways. */
  readonly strict: boolean;
  readonly losses: readonly Loss[];
}

/** What the top level of the front matter says in one line each; other settings are for Argdown's own tools. */
export function readFrontMatter(front: string): FrontMatter {
  const values = new Map<string, string>();
  const losses: Loss[] = [];
  front.split("\n").forEach((line, i) => {
    const [, key, value] = /^([A-Za-z][\w-]*):(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) return;
    const read = readScalar(value.trim());
    if (known.has(key) && typeof read !== "object" && read !== undefined) values.set(key, String(read));
    else losses.push({ code: "left-out", detail: key, ...atLine(i + 1) });
  });
  const title = cleanText(values.get("title") ?? "");
  return {
    title: title === "" ? null : title,
    background: cleanParagraphs(values.get("background") ?? ""),
    semantics: semanticsNames.find((name) => name === values.get("semantics")) ?? null,
    language: languages.find((name) => name === values.get("language")) ?? null,
    strict: /^\s*mode:\s*["']?strict/m.test(front),
    losses,
  };
}

const known = new Set(["title", "background", "semantics", "language"]);
