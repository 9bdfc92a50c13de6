import type { TextFile } from "./text-file";

export type Kind = "pdf" | "zip" | "office" | "html" | "plain";

/** What a file is: by how it begins, and by its name only between kinds that begin with any letter. */
export function kindOf({ bytes, name }: TextFile): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return "zip";
  // The container of old Word documents, and of new ones with a password.
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return "office";
  const marked = /^[\s\u00ef\u00bb\u00bf]*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(start);
  return marked || /\.x?html?$/i.test(name) ? "html" : "plain";
}
