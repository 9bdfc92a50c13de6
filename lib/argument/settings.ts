/** A person's standing in one debate, each including what the ones before it may do. */
export const memberRoles = ["viewer", "voter", "suggester", "writer", "editor", "owner"] as const;
export type MemberRole = (typeof memberRoles)[number];

export type Visibility = "public" | "unlisted" | "private";

/** When one sees how others voted: always; on a claim one has voted on; once voting has closed. */
export type Secrecy = "open" | "untilVoted" | "untilClosed";

export type SemanticsName =
  | "evidence-weighted"
  | "quadratic-energy"
  | "df-quad"
  | "squared-df-quad"
  | "euler"
  | "euler-top"
  | "mlp";

/** The languages whose words can be led back to their stems; "simple" leaves words of any language as they are. */
export const languages = [
  ...(["simple", "danish", "dutch", "english", "finnish", "french", "german", "hungarian", "italian"] as const),
  ...(["norwegian", "portuguese", "romanian", "russian", "spanish", "swedish", "turkish"] as const),
] as const;
export type Language = (typeof languages)[number];

const tags: Readonly<Record<Language, string | undefined>> = {
  ...{ simple: undefined, danish: "da", dutch: "nl", english: "en", finnish: "fi", french: "fr", german: "de" },
  ...{ hungarian: "hu", italian: "it", norwegian: "no", portuguese: "pt", romanian: "ro", russian: "ru" },
  ...{ spanish: "es", swedish: "sv", turkish: "tr" },
};

/** The language as BCP 47 names it, for what reads a text aloud; undefined where it is not known. */
export const languageTag = (language: Language): string | undefined => tags[language];

export interface Settings {
  readonly visibility: Visibility;
  /** What a signed-in person without a membership may do where the debate is not private; null: read only. */
  readonly openRole: Exclude<MemberRole, "editor" | "owner"> | null;
  readonly secrecy: Secrecy;
  /** Milliseconds since 1970; null: voting stays open. */
  readonly votingClosesAt: number | null;
  readonly semantics: SemanticsName;
  /** The language its claims are searched in. */
  readonly language: Language;
  /** Archived debates are read, not changed. */
  readonly archived: boolean;
}

export const defaultSettings: Settings = {
  visibility: "private",
  openRole: null,
  secrecy: "open",
  votingClosesAt: null,
  semantics: "evidence-weighted",
  language: "english",
  archived: false,
};

/** Whether votes are taken at the time `at` (milliseconds since 1970). */
export const votingIsOpen = (settings: Settings, at: number): boolean =>
  !settings.archived && (settings.votingClosesAt === null || at < settings.votingClosesAt);
