import { z } from "zod";
import { takePreview } from "@/lib/auth/limits";
import { readDocument } from "@/lib/formats/read-document";
import { json, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { aboutFile, openUpload, unread } from "./import-door";
import { hindrance, previewOf } from "./import-preview";

const query = z.object(aboutFile);

/** `POST /api/imports/preview?name=…&format=…` with a file's bytes: what it would become. Nothing is made or kept. */
export const postPreview = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const upload = await openUpload(request, { actorOf, limit: takePreview, query });
    if (!upload.ok) return refusal(upload.error);
    const { asked, bytes } = upload.value;
    const read = await readDocument(bytes, asked.name, asked.format);
    if (!read.ok) return unread(read.error);
    const fault = hindrance(read.value.document);
    return fault === null ? json(previewOf(read.value)) : unread({ format: read.value.format, fault });
  });
