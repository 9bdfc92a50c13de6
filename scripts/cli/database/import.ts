import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import { defaultSettings, type Visibility } from "@/lib/argument/settings";
import { codeOf, Problem } from "@/lib/db/embedded/problem.mjs";
import { decodeText } from "@/lib/formats/decode-text";
import type { FormatName, Parsed } from "@/lib/formats/format";
import type { ImportRefused } from "@/lib/services/import-debate";
import type { Given } from "../command";
import { parsedFrom } from "../convert/parsed-from";
import { faultLine, lossLines } from "../convert/report";
import { inputBytes, mostBytes } from "../input";
import { note, printText } from "../output";
import { Usage } from "../usage";
import { counted, progress } from "./progress";
import type { Session } from "./session";

/** Makes a debate of a file, and prints its address. */
export async function runImport({ flags, places: [path = "-"], values }: Given, session: Session): Promise<void> {
  const visibility = visibilityOf(flags);
  const { document, losses } = await parsedFile(path, values.get("from") as FormatName | "auto");
  await session.open();
  const owner = await ownerOf(values.get("owner") ?? null);
  const { importDebate } = await import("@/lib/services/import-debate");
  const shown = progress();
  const imported = await importDebate(
    owner,
    { debateId: newId(), document, settings: { ...defaultSettings, visibility }, votes: flags.has("votes") },
    { onProgress: ({ done, of }) => shown.show(`${counted(done)} of ${counted(of)}`), signal: session.stop },
  );
  shown.done();
  if (!imported.ok) throw new Problem(sentence(imported.error));
  for (const line of lossLines(losses)) note(line);
  const { claims, debateId, votes } = imported.value;
  note(`${counted(claims)} claims, ${counted(votes)} votes; the debate belongs to ${owner.name}.`);
  await printText(`${session.origin}/debates/${debateId}\n`);
}

function visibilityOf(flags: ReadonlySet<string>): Visibility {
  const [first, second] = (["public", "unlisted", "private"] as const).filter((name) => flags.has(name));
  if (second !== undefined) throw new Usage(`A debate cannot be --${first} and --${second}.`, "import");
  return first ?? "private";
}

async function parsedFile(path: string, from: FormatName | "auto"): Promise<Parsed> {
  const bytes = path === "-" ? await inputBytes() : await bytesOf(path);
  const text = decodeText(bytes);
  if (!text.ok) throw new Problem(faultLine(text.error));
  return parsedFrom(text.value, from, basename(path));
}

async function bytesOf(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error) => {
    throw new Problem(`${path} cannot be read (${codeOf(error)}).`);
  });
  if (bytes.byteLength > mostBytes) throw new Problem(`${path} is larger than 500 MB.`);
  return bytes;
}

async function ownerOf(email: string | null): Promise<Actor> {
  const { actorFor } = await import("@/lib/auth/operator");
  const owner = await actorFor(email);
  if (owner !== null) return owner;
  throw new Problem(
    email === null
      ? 'There is no administrator to own the debate: name an owner with --owner, or make one with "rejoinder create-admin".'
      : `Nobody with the address ${email} can sign in here.`,
  );
}

function sentence(refused: ImportRefused): string {
  if (refused.code === "unfit") return faultLine(refused.fault);
  return refused.code === "cancelled" ? "Cancelled; nothing was changed." : "The debate could not be made. Try again.";
}
