import { commonPasswords } from "./common-passwords";
import type { AccountCode } from "./problem";

const shortestPassword = 10;
export const longestPassword = 200;

/** Why a password cannot be chosen by this person, or null when it can. */
export function passwordFault(
  password: string,
  person: { readonly name: string; readonly email: string | null },
): AccountCode | null {
  const length = [...password].length;
  if (length < shortestPassword) return "password-too-short";
  if (length > longestPassword) return "password-too-long";
  const plain = password.normalize("NFKC").toLowerCase();
  if (isCommon(plain)) return "password-common";
  if (isPersonal(plain, person)) return "password-personal";
  return null;
}

function isCommon(plain: string): boolean {
  if (new Set(plain).size < 5 || isRun(plain)) return true;
  const core = plain.replace(/[^\p{L}]+$/u, "");
  const spelled = core
    .replace(/[@4]/g, "a")
    .replace(/0/g, "o")
    .replace(/[$5]/g, "s")
    .replace(/[1!]/g, "i")
    .replace(/3/g, "e");
  return [plain, spelled].some((form) => {
    const word = form.replace(/[^\p{L}]/gu, "");
    // A common word with much else around it is no longer the common password.
    return plain.length - word.length <= 6 && commonPasswords.has(word);
  });
}

/** Whether the characters follow each other in the alphabet or in counting: "abcdefghij", "9876543210", "1234567890". */
function isRun(plain: string): boolean {
  const codes = [...plain].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].some((step) => steps.filter((each) => each !== step).length <= 1);
}

/** Whether hardly anything is left once the person's own name and address are taken out. */
function isPersonal(plain: string, { name, email }: { readonly name: string; readonly email: string | null }): boolean {
  const own = [email ?? "", ...(email ?? "").split("@"), ...`${name} ${email ?? ""}`.split(/[^\p{L}\p{N}]+/u)]
    .map((part) => part.normalize("NFKC").toLowerCase())
    .filter((part) => part.length >= 3)
    .sort((a, b) => b.length - a.length);
  const rest = own.reduce((left, part) => left.replaceAll(part, ""), plain);
  return rest.length < plain.length && rest.replace(/[^\p{L}\p{N}]/gu, "").length < 5;
}
