import { json, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { readSentText } from "./reading/read-sent-text";
import { sentFile, sentForm } from "./text-upload";

/**
 * `POST /api/essays/read` with a file, as `file` of a form or as the body with `?name=…`: the text in it, clean, and guesses
 * at title and author. Nothing is kept.
 */
export const postTextFile = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const actor = await actorOf(request);
    if (actor === null) return refusal({ code: "signed-out" });
    const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type === "application/octet-stream") {
      const file = await sentFile(request, actor);
      return file.ok ? told(await readSentText(file.value, request.signal)) : refusal(file.error);
    }
    const sent = await sentForm(request, actor);
    if (!sent.ok) return refusal(sent.error);
    if (sent.value.file === null) return refusal({ code: "invalid", fields: ["file"] });
    return told(await readSentText(sent.value.file, request.signal));
  });

const told = (read: Awaited<ReturnType<typeof readSentText>>): Response =>
  read.ok ? json(read.value) : refusal(read.error);
