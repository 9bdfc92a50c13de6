import { z } from "zod";
import { takeImport } from "@/lib/auth/limits";
import type { Where } from "@/lib/formats/format";
import { readDocument } from "@/lib/formats/read-document";
import { mostFileBytes } from "@/lib/formats/size";
import { importDebate } from "@/lib/services/import-debate";
import { type ActorOf, answeringOwn } from "./door";
import { aboutFile, limited } from "./import-door";
import { importedSettings, importing } from "./post-import";
import { readBytes } from "./read-bytes";

/** The file and, around it, the other fields of the form. */
const most = mostFileBytes + 64 * 1024;
const fields = z.object({ ...importing, format: aboutFile.format });

/**
 * `POST /api/imports/form`: the import page's form as a browser without JavaScript sends it. Leads to the debate, or
 * back to the page, whose address then says what was wrong and where.
 */
export const postImportForm = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const actor = await actorOf(request);
    if (actor === null) return leadTo("/signin?next=/import");
    const counted = await limited(takeImport, actor);
    if (!counted.ok) return back(counted.error.code);
    const bytes = await readBytes(request, { startBytes: 0, most, allowed: () => most });
    if (bytes === null) return back("too-large");
    const form = await formIn(request, bytes);
    const asked = fields.safeParse(Object.fromEntries(form ?? []));
    const file = form?.get("file");
    if (!asked.success || !(file instanceof File)) return back("invalid");

    const { debateId, visibility, votes, format } = asked.data;
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name, format);
    if (!read.ok) return back(read.error.fault.code, read.error.fault);
    const { document } = read.value;
    const settings = importedSettings(visibility);
    const made = await importDebate(actor, { debateId, document, settings, votes }, { signal: request.signal });
    if (made.ok) return leadTo(`/debates/${made.value.debateId}`);
    return made.error.code === "unfit" ? back(made.error.fault.code, made.error.fault) : back(made.error.code);
  });

async function formIn(request: Request, bytes: Uint8Array<ArrayBuffer>): Promise<FormData | null> {
  try {
    return await new Response(bytes, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch {
    return null;
  }
}

/** See Other: going back and forth in the browser sends nothing again. */
const leadTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });

const back = (code: string, where?: Where): Response =>
  leadTo(`/import?${new URLSearchParams({ failure: code, ...(where?.line ? { line: `${where.line}` } : {}) })}`);
