import { getRequestConfig } from "next-intl/server";

const catalogues = {
  en: async () => (await import("./english")).english,
};

/** The language of a request and its texts. One language so far; addresses never carry it. */
export default getRequestConfig(async () => {
  const locale = "en";
  return { locale, messages: await catalogues[locale](), timeZone: "UTC" };
});
