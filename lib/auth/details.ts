import { z } from "zod";
import { cleanText } from "@/lib/argument/text";
import type { AccountCode } from "./problem";
import { longestPassword } from "./password-policy";

const code = (value: AccountCode): string => value;

/** A name as others see it; one line without invisible characters. The message of a fault is its `AccountCode`. */
export const nameField = z
  .string()
  .max(1000, code("name-too-long"))
  .transform(cleanText)
  .pipe(z.string().min(1, code("name-missing")).max(80, code("name-too-long")));

/** What browsers take as an e-mail address, in lower case. */
export const emailField = z
  .string()
  .trim()
  .max(254, code("email-invalid"))
  .regex(z.regexes.html5Email, code("email-invalid"))
  .toLowerCase();

/** A password to check, not one to choose: only its size is looked at, so that nobody can send a megabyte to hash. */
export const passwordField = z.string().max(longestPassword * 2, code("password-too-long"));
