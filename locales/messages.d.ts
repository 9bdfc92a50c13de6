import type { english } from "./english";
import type { Language } from "./languages";

declare module "next-intl" {
  /** Makes a missing or misspelt key a type error. */
  interface AppConfig {
    Messages: typeof english;
    Locale: Language;
  }
}
