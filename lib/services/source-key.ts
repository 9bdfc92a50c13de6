import { createHash } from "node:crypto";
import type { Source } from "@/lib/argument/claim";

/**
 * Names a source within a debate, so that wherever it is called on its votes are the same: by its address without
 * what leads to a place in it, or by its citation where it has none.
 */
export const sourceKey = ({ url, citation }: Pick<Source, "url" | "citation">): string =>
  createHash("sha256")
    .update(url === null ? `citation ${citation.toLowerCase()}` : `url ${url.replace(/#.*/, "").replace(/\/$/, "")}`)
    .digest("base64url");
