import { z } from "zod";
import { takePreview } from "@/lib/auth/limits";
import { json, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { aboutFile, openUpload, unread } from "./import-door";
import { readSent } from "./reading/read-sent";

const query = z.object(aboutFile);

/** `POST /api/imports/preview?name=…&format=…` with a file's bytes: what it would become. Nothing is made or kept. */
export const postPreview = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const upload = await openUpload(request, { actorOf, limit: takePreview, query });
    if (!upload.ok) return refusal(upload.error);
    const { actor, asked, bytes } = upload.value;
    const task = { ask: "preview", file: { ...asked, bytes }, votes: false, importer: actor.userId } as const;
    const read = await readSent(task, request.signal);
    return read.ok ? json(read.value) : unread(read.error);
  });
