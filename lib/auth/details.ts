import { z } from "zod";
import { cleanText } from "@/lib/argument/text";
import { longestPassword, passwordFault } from "./password-policy";
import type { AccountCode } from "./problem";

const code = (value: AccountCode): string => value;

/** What came for a field; a field that did not come is an empty one. */
const sent = z.unknown().transform((value) => (typeof value === "string" ? value : ""));

/** A name as others see it; one line without invisible characters. The message of a fault is its `AccountCode`. */
export const nameField = sent
  .pipe(z.string().max(1000, code("name-too-long")).transform(cleanText))
  .pipe(z.string().min(1, code("name-missing")).max(80, code("name-too-long")));

/** What browsers take as an e-mail address, in lower case. */
export const emailField = sent.pipe(
  z.string().trim().max(254, code("email-invalid")).regex(z.regexes.html5Email, code("email-invalid")).toLowerCase(),
);

/** A password to check, not one to choose: only its size is looked at, so that nobody can send a megabyte to hash. */
export const passwordField = sent.pipe(z.string().max(longestPassword * 2, code("password-too-long")));

/** A password to choose. Whether it is the person's own name is asked where the person is known. */
export const chosenPasswordField = sent.pipe(
  z.string().superRefine((password, context) => {
    const fault = passwordFault(password, { name: "", email: null });
    if (fault !== null) context.addIssue({ code: "custom", message: fault });
  }),
);

/** A token, an id or a word from a hidden field. What is far too long is nothing. */
export const hiddenField = sent.transform((value) => (value.length > 2000 ? "" : value));
