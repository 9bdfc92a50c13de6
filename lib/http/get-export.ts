import { z } from "zod";
import { writable } from "@/lib/formats/registry";
import { exportDebate } from "@/lib/services/export-debate";
import { refusal } from "./answer";
import { type ActorOf, answering } from "./door";

const query = z.object({
  format: z.enum(writable),
  people: z.enum(["none", "pseudonyms", "names"]).default("none"),
  votes: z
    .enum(["0", "1"])
    .default("0")
    .transform((votes) => votes === "1"),
});

/** `GET /api/debates/<id>/export?format=…&people=…&votes=…`: the debate as a file, of what this reader may see. */
export const getExport = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answering(async () => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) {
      return refusal({ code: "invalid", fields: asked.error.issues.map(({ path }) => path.join(".")) });
    }
    const made = await exportDebate(await actorOf(request), { debateId, ...asked.data });
    if (!made.ok) return refusal(made.error);
    const { text, fileName, mediaType } = made.value;
    return new Response(text, {
      headers: {
        "content-type": `${mediaType}; charset=utf-8`,
        "content-disposition": attachment(fileName),
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });

/** RFC 6266: a name of plain letters for old readers, and the real one as RFC 8187 writes it. */
function attachment(fileName: string): string {
  const name = fileName.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, "").trim() || "debate";
  const plain = name.replaceAll(/[^\x20-\x7e]|["%;]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
