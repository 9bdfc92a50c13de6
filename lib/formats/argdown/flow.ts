export type Flow = string | number | boolean | null | readonly Flow[] | ReadonlyMap<string, Flow>;

/** A claim's sources, which are a list of mappings, and no deeper. */
const deepest = 3;
const longest = 100_000;

/** YAML's flow mapping `{key: value, …}` at `from` and where it ends, or null. Anchors, tags and comments are no part of it. */
export function readFlow(text: string, from: number): { value: ReadonlyMap<string, Flow>; end: number } | null {
  const reader = { text, at: from, until: Math.min(text.length, from + longest) };
  const value = readValue(reader, 0);
  return value instanceof Map ? { value, end: reader.at } : null;
}

/** A scalar that stands alone, as after `title:`; undefined where it is none. */
export function readScalar(text: string): Flow | undefined {
  const reader = { text, at: 0, until: text.length };
  const value =
    text[0] === '"' || text[0] === "'" ? readQuoted(reader) : plainValue(text.replace(/\s+#.*$/, "").trim());
  return value;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly until: number;
}

function readValue(reader: Reader, depth: number): Flow | undefined {
  skipBlanks(reader);
  const first = reader.at < reader.until ? reader.text[reader.at] : undefined;
  if (first === undefined || depth > deepest) return undefined;
  if (first === "{") return readMap(reader, depth);
  if (first === "[") return readList(reader, depth);
  if (first === '"' || first === "'") return readQuoted(reader);
  return plainValue(readPlain(reader, /[^,{}[\]\r\n]*/y));
}

function readMap(reader: Reader, depth: number): Flow | undefined {
  const map = new Map<string, Flow>();
  reader.at++;
  for (;;) {
    skipBlanks(reader);
    if (take(reader, "}")) return map;
    const quoted = /["']/.test(reader.text[reader.at] ?? "");
    const key = quoted ? readQuoted(reader) : readPlain(reader, /[^,:{}[\]\r\n"']*/y).trim();
    skipBlanks(reader);
    if (key === undefined || key === "" || !take(reader, ":")) return undefined;
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    map.set(key, value);
    skipBlanks(reader);
    if (!take(reader, ",") && reader.text[reader.at] !== "}") return undefined;
  }
}

function readList(reader: Reader, depth: number): Flow | undefined {
  const list: Flow[] = [];
  reader.at++;
  for (;;) {
    skipBlanks(reader);
    if (take(reader, "]")) return list;
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    list.push(value);
    skipBlanks(reader);
    if (!take(reader, ",") && reader.text[reader.at] !== "]") return undefined;
  }
}

function readQuoted(reader: Reader): string | undefined {
  const { text, at } = reader;
  const quote = text[at];
  for (let i = at + 1; i < reader.until; i++) {
    if (quote === '"' && text[i] === "\\") i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === "'") i++;
    else if (text[i] === quote) {
      const inner = text.slice(at + 1, i).replace(/[ \t]*\r?\n\s*/g, " ");
      reader.at = i + 1;
      return quote === '"' ? unescaped(inner) : inner.replaceAll("''", "'");
    }
  }
  return undefined;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, four, two, one: string) => {
    if (one === undefined) return String.fromCharCode(Number.parseInt(four ?? two, 16));
    return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "0": "" }[one] ?? one;
  });

function readPlain(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const text = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += text.length;
  return text;
}

function plainValue(text: string): Flow | undefined {
  const word = text.trim();
  if (word === "" || word === "~" || word === "null") return null;
  if (word === "true" || word === "false") return word === "true";
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(word) ? Number(word) : word;
}

function skipBlanks(reader: Reader): void {
  while (reader.at < reader.until && /\s/.test(reader.text[reader.at] as string)) reader.at++;
}

function take(reader: Reader, mark: string): boolean {
  if (reader.text[reader.at] !== mark) return false;
  reader.at++;
  return true;
}
