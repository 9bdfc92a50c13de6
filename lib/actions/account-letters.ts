import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import type { Post } from "@/lib/auth/mail";

/** Writes in the reader's language, after the answer has gone out. */
export async function post(): Promise<Post> {
  const t = await getTranslations("account.letter");
  return {
    letter: (kind, url) => ({ subject: t(`${kind}.subject`), text: t(`${kind}.text`, { url }) }),
    later: (work) => after(work),
  };
}
