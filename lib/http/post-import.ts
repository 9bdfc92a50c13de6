import { z } from "zod";
import { defaultSettings, type Settings } from "@/lib/argument/settings";
import { takeImport } from "@/lib/auth/limits";
import { id } from "@/lib/services/commands";
import { importPlanned } from "@/lib/services/import-debate";
import { isOutage } from "@/lib/services/outage";
import { refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { aboutFile, openUpload, unread } from "./import-door";
import { lineStream } from "./line-stream";
import { readSent } from "./reading/read-sent";

/** What an import is told beside the file. */
export const importing = {
  debateId: id,
  visibility: z.enum(["private", "unlisted", "public"]).default("private"),
  votes: z
    .enum(["0", "1"])
    .default("0")
    .transform((votes) => votes === "1"),
};
const query = z.object({ ...aboutFile, ...importing });

/** As for a debate that somebody starts: people who come in by a link usually come to vote. */
export const importedSettings = (visibility: Settings["visibility"]): Settings => ({
  ...defaultSettings,
  visibility,
  openRole: "voter",
});

/**
 * `POST /api/imports?name=…&format=…&debateId=…&visibility=…&votes=…` with a file's bytes: makes a debate of it, all or
 * nothing. Answers lines of JSON: `{ "done", "of" }` while it goes on, at the end `{ "debateId" }` or `{ "error" }`.
 * Whoever stops listening stops it. The client makes the id, and the same sent twice is made once.
 */
export const postImport = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const upload = await openUpload(request, { actorOf, limit: takeImport, query });
    if (!upload.ok) return refusal(upload.error);
    const { actor, asked, bytes } = upload.value;
    const { debateId, votes, visibility, name, format: wanted } = asked;
    const file = { bytes, name, format: wanted };
    const read = await readSent({ ask: "plan", file, votes, importer: actor.userId }, request.signal);
    if (!read.ok) return unread(read.error);
    const { plan, format } = read.value;
    const settings = importedSettings(visibility);
    return lineStream(request, async (write, signal) => {
      const made = await importPlanned(actor, { debateId, plan, settings }, { onProgress: write, signal }).catch(
        (error: unknown) => {
          if (isOutage(error)) return { ok: false, error: { code: "unavailable" } } as const;
          throw error;
        },
      );
      write(made.ok ? { debateId: made.value.debateId } : { error: { format, ...made.error } });
    });
  });
