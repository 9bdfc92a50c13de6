import { createTransport } from "nodemailer";
import { environment } from "./environment";

type LetterKind = "sign-up" | "has-account" | "reset";

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** How a use case writes to people; the caller knows their language, and how to do something after it has answered. */
export interface Post {
  /** Puts the letter's words around a link. */
  readonly letter: (kind: LetterKind, url: string) => Letter;
  /** Does the work once the answer is out, so that the answer's time tells nothing. */
  readonly later: (work: () => Promise<void>) => void;
}

/** Sends one letter, or notes in the log that it could not be sent; there is nobody left to tell. */
export async function sendMail(to: string, letter: Letter): Promise<void> {
  const { mail } = environment();
  if (mail === null) return;
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ ...limits, url: mail.url });
  try {
    await transport.sendMail({ from: mail.from, to: { name: "", address: to }, ...letter });
  } catch (error) {
    console.error(`A letter could not be sent: ${(error as Error).message}`);
  } finally {
    transport.close();
  }
}
