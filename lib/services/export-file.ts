import type { DebateDocument, Readings } from "@/lib/formats/document";
import type { Loss } from "@/lib/formats/format";
import { formatNamed, type WritableFormat } from "@/lib/formats/registry";

export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
  /** Letters, digits and hyphens with one dot: safe on any system. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** A document as a file of a format. */
export async function fileOf(document: DebateDocument, readings: Readings, name: WritableFormat): Promise<Exported> {
  const format = await formatNamed(name);
  if (format.print === undefined) throw new Error(`${name} cannot be written`);
  const { text, losses } = format.print(document, readings);
  const kind = name === "csv-votes" ? "-votes" : "";
  const fileName = `${slugOf(document.question)}${kind}.${format.extensions[0]}`;
  return { text, losses, fileName, mediaType: format.mediaType };
}

const mostCharacters = 60;

/** Names that Windows keeps for devices, whatever follows the dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The question in the letters every file system knows, cut between words; "debate" where nothing is left. */
export function slugOf(question: string): string {
  const plain = question
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut = plain.length <= mostCharacters ? plain : plain.slice(0, mostCharacters + 1).replace(/-[^-]*$/, "");
  const slug = cut.slice(0, mostCharacters);
  return slug === "" || device.test(slug) ? "debate" : slug;
}
