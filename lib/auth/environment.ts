import { z } from "zod";
import { Problem } from "@/lib/db/embedded/problem.mjs";

/** What the environment says about signing in, and about whom else this site talks to. README.md has the table of the variables. */
export interface Environment {
  /** Where people open this site, without a path: "https://debates.example.org". */
  readonly origin: string;
  /** Whether cookies are kept from unencrypted connections. */
  readonly secureCookies: boolean;
  readonly secret: string;
  readonly oidc: OidcSettings | null;
  readonly mail: MailSettings | null;
  /** A language model that people may ask for proposals. */
  readonly model: ModelSettings | null;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: "Sign in with …". */
  readonly name: string;
}

interface MailSettings {
  readonly url: string;
  readonly from: string;
}

interface ModelSettings {
  /** Up to and without "/chat/completions". */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  /** What people are told about where their text goes. */
  readonly host: string;
}

let read: Environment | null = null;

/** The environment of this process, read at first use: while the app is built there is none yet. */
export function environment(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}

const web = z.url({ protocol: /^https?$/ });
const schema = z.object({
  NEXTAUTH_URL: web,
  NEXTAUTH_SECRET: z.string().min(32),
  AUTH_OIDC_ISSUER: web.optional(),
  AUTH_OIDC_CLIENT_ID: z.string().optional(),
  AUTH_OIDC_CLIENT_SECRET: z.string().optional(),
  AUTH_OIDC_NAME: z.string().max(60).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+[^\r\n]*$/)
    .optional(),
  REJOINDER_MODEL_URL: web.optional(),
  REJOINDER_MODEL_NAME: z.string().max(200).optional(),
  REJOINDER_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
});

const expected: Record<keyof z.infer<typeof schema>, string> = {
  NEXTAUTH_URL: "must be the address at which people open this site, like https://debates.example.org",
  NEXTAUTH_SECRET: "must be a secret of at least 32 characters, like the output of: openssl rand -base64 48",
  AUTH_OIDC_ISSUER: "must be the issuer address of your OpenID Connect provider, like https://login.example.org",
  AUTH_OIDC_CLIENT_ID: "must be the client id that your OpenID Connect provider gave this site",
  AUTH_OIDC_CLIENT_SECRET: "must be the client secret that your OpenID Connect provider gave this site",
  AUTH_OIDC_NAME: "must be a name of at most 60 characters for the sign-in button",
  SMTP_URL: "must be the address of your mail server, like smtps://user:password@mail.example.org",
  SMTP_FROM: "must be the sender of this site's mail, like Rejoinder <rejoinder@example.org>",
  REJOINDER_MODEL_URL: "must be the address of a model's interface, like https://models.example.org/v1",
  REJOINDER_MODEL_NAME: "must be the name of the model at REJOINDER_MODEL_URL that is to be asked",
  REJOINDER_MODEL_KEY: "must be the key for REJOINDER_MODEL_URL, without blanks",
};

/** Throws a `Problem` that names the first variable at fault and what is expected of it, never its value. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  // A variable set to nothing is a variable not set, which is how compose files and shells pass one on.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw fault(parsed.error.issues[0]?.path[0] as keyof typeof expected);
  const e = parsed.data;
  const url = new URL(e.NEXTAUTH_URL);
  return {
    origin: url.origin,
    secureCookies: url.protocol === "https:",
    secret: e.NEXTAUTH_SECRET,
    oidc: oidcOf(e),
    mail: mailOf(e),
    model: modelOf(e),
  };
}

function oidcOf(e: z.infer<typeof schema>): OidcSettings | null {
  const { AUTH_OIDC_ISSUER: issuer, AUTH_OIDC_CLIENT_ID: clientId, AUTH_OIDC_CLIENT_SECRET: clientSecret } = e;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined) throw fault("AUTH_OIDC_ISSUER");
  if (clientId === undefined) throw fault("AUTH_OIDC_CLIENT_ID");
  if (clientSecret === undefined) throw fault("AUTH_OIDC_CLIENT_SECRET");
  return { issuer: issuer.replace(/\/$/, ""), clientId, clientSecret, name: e.AUTH_OIDC_NAME ?? new URL(issuer).host };
}

function mailOf({ SMTP_URL: url, SMTP_FROM: from }: z.infer<typeof schema>): MailSettings | null {
  if (url === undefined && from === undefined) return null;
  if (url === undefined) throw fault("SMTP_URL");
  if (from === undefined) throw fault("SMTP_FROM");
  return { url, from };
}

function modelOf(e: z.infer<typeof schema>): ModelSettings | null {
  const { REJOINDER_MODEL_URL: url, REJOINDER_MODEL_NAME: name, REJOINDER_MODEL_KEY: key } = e;
  if (url === undefined && name === undefined && key === undefined) return null;
  if (url === undefined) throw fault("REJOINDER_MODEL_URL");
  if (name === undefined) throw fault("REJOINDER_MODEL_NAME");
  return { url: url.replace(/\/+$/, ""), name, key: key ?? null, host: new URL(url).host };
}

const fault = (name: keyof typeof expected): Problem => new Problem(`${name} ${expected[name]}.`);
