import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { defaultSettings, languages } from "@/lib/argument/settings";
import { paced } from "@/lib/auth/pace";
import { essayLimits } from "@/lib/essay/essay";
import { ok, type Result } from "@/lib/result";
import { id } from "@/lib/services/commands";
import { citation, essayText, newEssay } from "@/lib/services/essay-commands";
import { addEssay } from "@/lib/services/essays";
import { startFromEssay } from "@/lib/services/start-from-essay";
import type { Refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { leadTo } from "./lead-to";
import { readSentText } from "./reading/read-sent-text";
import { type SentForm, sentForm } from "./text-upload";

/** A text may come as a field as well, in characters that a form writes with several letters. */
const textBytes = 9 * essayLimits.characters;

const fields = z.object({
  ...{ debateId: id, essayId: id, showing: newEssay.shape.showing, text: essayText.default("") },
  question: z.string().max(5000).optional(),
  language: z.enum(languages).default(defaultSettings.language),
});
type Fields = z.infer<typeof fields>;

/**
 * `POST /api/essays/form`: the form that brings a text, as a browser without JavaScript sends it; a file that is chosen
 * goes before what is pasted. With a `question` it starts a debate. Leads to the text, or back to the page, whose address
 * then says what was wrong.
 */
export const postEssayForm = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const actor = await actorOf(request);
    if (actor === null) return leadTo("/signin?next=/start/text");
    const sent = await sentForm(request, actor, textBytes);
    if (!sent.ok) return leadTo(`/start/text?failure=${sent.error.code}`);
    const typed = Object.fromEntries([...sent.value.form].filter(([, value]) => typeof value === "string"));
    const asked = fields.safeParse(typed);
    if (!asked.success) return leadTo("/start/text?failure=invalid");
    const { debateId, question } = asked.data;
    const made = await bring(actor, asked.data, typed, sent.value, request.signal);
    if (made.ok) return leadTo(`/debates/${debateId}/text?essay=${asked.data.essayId}`);
    return leadTo(
      `${question === undefined ? `/debates/${debateId}/text/new` : "/start/text"}?failure=${made.error.code}`,
    );
  });

async function bring(
  actor: Actor,
  { question, language, ...essay }: Fields,
  typed: Readonly<Record<string, unknown>>,
  { file }: SentForm,
  signal: AbortSignal,
): Promise<Result<unknown, { readonly code: string }>> {
  const read = file === null ? ok({ text: essay.text, title: "", author: "" }) : await readSentText(file, signal);
  if (!read.ok) return read;
  const said = citation.safeParse({ title: "", ...typed });
  if (!said.success) return { ok: false, error: { code: "bad-citation" } satisfies Pick<Refusal, "code"> };
  const { title, author } = said.data;
  const whole = {
    ...{ ...essay, text: read.value.text },
    citation: { ...said.data, title: title.trim() || read.value.title, author: author.trim() || read.value.author },
  };
  if (question === undefined) return paced("text", actor, (who) => addEssay(who, whole));
  const settings = { ...defaultSettings, visibility: "private" as const, language };
  return paced("text", actor, (who) => startFromEssay(who, { ...whole, question, settings }));
}
