import { finished } from "./finish";
import { readHtml } from "./html";
import type { Kind } from "./kind";
import { readPlain } from "./plain";
import type { RawText, TextFile } from "./text-file";

/** Files that are letters all through are read without surprises; the others are read apart. */
export const readableHere = (kind: Kind): kind is "plain" | "html" => kind === "plain" || kind === "html";

export const readHere = (kind: "plain" | "html", file: TextFile): RawText =>
  finished(kind === "html" ? readHtml(file) : readPlain(file), file.name);
