import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { languageCookie, languageOf } from "./languages";
import { textsIn } from "./texts";

/** Whether the pseudo-language can be chosen here: for tests and for whoever translates. */
export const pseudoOffered = (): boolean => Boolean(process.env.PSEUDO_LANGUAGE?.trim());

/** The language of a request and its texts. Addresses never carry it, so that a link reads to everyone in their own. */
export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const locale = languageOf(jar.get(languageCookie)?.value, sent.get("accept-language"), pseudoOffered());
  return { locale, messages: await textsIn(locale), timeZone: "UTC" };
});
