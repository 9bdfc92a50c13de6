import { err, ok, type Result } from "../../result";
import { atLine, type ParseFault } from "../format";

/** How deep arrays and objects may lie in each other: many times what any of the formats needs. */
const deepest = 200;

/**
 * JSON from outside. Nesting is measured before anything is read, because the engine's own parser would run out of
 * stack on it; a fault of syntax says on which line it is.
 */
export function readJson(text: string): Result<unknown, ParseFault> {
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== null) return err({ code: "nesting", detail: "", ...atLine(tooDeep) });
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: "syntax", detail: "", ...atLine(lineAt(text, syntaxFault(text))) });
  }
}

function lineTooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > deepest) return lineAt(text, at);
  }
  return null;
}

/** The offset of the quotation mark that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

const blanks = /[ \t\r\n]*/y;
const plainValue = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset of the first character that cannot stand where it does; the engines' own messages do not all tell. */
function syntaxFault(text: string): number {
  const open: ("[" | "{")[] = [];
  let wanted: "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" = "value";
  for (let at = after(blanks, text, 0); at < text.length; at = after(blanks, text, at)) {
    const mark = text[at];
    const inside = open.at(-1);
    if (mark === '"' && (wanted.startsWith("key") || wanted.startsWith("value"))) {
      const end = goodString(text, at);
      if (text[end] !== '"') return end;
      wanted = wanted.startsWith("key") ? "colon" : "comma or end";
      at = end + 1;
    } else if ((mark === "[" || mark === "{") && wanted.startsWith("value")) {
      open.push(mark);
      wanted = mark === "[" ? "value or end" : "key or end";
      at++;
    } else if (mark === ":" && wanted === "colon") {
      wanted = "value";
      at++;
    } else if (mark === "," && wanted === "comma or end" && inside !== undefined) {
      wanted = inside === "[" ? "value" : "key";
      at++;
    } else if (inside !== undefined && mark === (inside === "[" ? "]" : "}") && wanted.endsWith("end")) {
      open.pop();
      wanted = "comma or end";
      at++;
    } else {
      const end = wanted.startsWith("value") ? after(plainValue, text, at) : at;
      if (end === at) return at;
      wanted = "comma or end";
      at = end;
    }
  }
  return text.length;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the string that starts at `start` ends, or where it stops being one. */
function goodString(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code >= 0x20 && code !== 0x22; code = text.charCodeAt(at)) {
    const next = code === 0x5c ? after(escaped, text, at) : at + 1;
    if (next === at) return at;
    at = next;
  }
  return at;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
