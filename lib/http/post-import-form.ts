import { z } from "zod";
import { takeImport } from "@/lib/auth/limits";
import type { Where } from "@/lib/formats/format";
import { mostFileBytes } from "@/lib/formats/size";
import { importPlanned } from "@/lib/services/import-debate";
import { type ActorOf, answeringOwn } from "./door";
import { formIn } from "./form-in";
import { aboutFile, limited } from "./import-door";
import { leadTo } from "./lead-to";
import { importedSettings, importing } from "./post-import";
import { readBytes } from "./read-bytes";
import { readSent } from "./reading/read-sent";

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
    const sent = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, format };
    const read = await readSent({ ask: "plan", file: sent, votes, importer: actor.userId }, request.signal);
    if (!read.ok) return "code" in read.error ? back(read.error.code) : back(read.error.fault.code, read.error.fault);
    const settings = importedSettings(visibility);
    const command = { debateId, plan: read.value.plan, settings };
    const made = await importPlanned(actor, command, { signal: request.signal });
    if (made.ok) return leadTo(`/debates/${made.value.debateId}`);
    return made.error.code === "unfit" ? back(made.error.fault.code, made.error.fault) : back(made.error.code);
  });

const back = (code: string, where?: Where): Response =>
  leadTo(`/import?${new URLSearchParams({ failure: code, ...(where?.line ? { line: `${where.line}` } : {}) })}`);
