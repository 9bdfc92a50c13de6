"use server";
import { cookies } from "next/headers";
import { languageCookie } from "@/locales/languages";

const year = 31_536_000;

/** Keeps the language that a reader wants. The page they are on is shown again in it, with what they have typed. */
export async function chooseLanguage(data: FormData): Promise<void> {
  const language = data.get("language");
  if (typeof language !== "string" || !/^[A-Za-z-]{2,20}$/.test(language)) return;
  (await cookies()).set(languageCookie, language, { path: "/", maxAge: year, sameSite: "lax" });
}
