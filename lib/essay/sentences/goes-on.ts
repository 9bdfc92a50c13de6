import { alwaysGoOn, beforeNumbers, labels, mayGoOn, months, starters } from "./abbreviations";

/**
 * Whether a sentence goes on behind an end that the segmenter found in its paragraph. `from` is where it starts, `end`
 * where the segmenter would end it. Looks at no more than some hundred characters on either side.
 */
export function goesOn(paragraph: string, from: number, end: number): boolean {
  const before = paragraph.slice(Math.max(from, end - near), end).trimEnd();
  const after = paragraph.slice(end, end + near).trimStart();
  if (/^\p{Ll}/u.test(after) || /^[,;:)\]]/.test(after)) return true;
  if (/["”’»)]$/.test(before) && note.test(paragraph.slice(end, end + 6))) return true;
  if (from + near >= end && marker.test(before)) return true;
  if (before.endsWith(".") && afterAbbreviation(before.slice(0, -1), after)) return true;
  return insideBrackets(paragraph, from, end);
}

const near = 120;

/** The number of a note, without a blank before it. */
const note = /^\[?\d{1,3}\]?(?: |$)/;

/** Nothing but the number of a list, or of a reference. */
const marker = /^[•>]?\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;

function afterAbbreviation(before: string, after: string): boolean {
  const word = /(?:^|[\s("“‘«[/–—-])([\p{L}.]+)$/u.exec(before)?.[1];
  const next = /^["“‘«(]*([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? "";
  if (word === undefined) return /(?:^|\s)\d{1,2}$/.test(before) && months.has(next);
  const lower = word.toLowerCase();
  if (alwaysGoOn.has(lower)) return next !== "";
  if (beforeNumbers.has(lower)) return /^(?:\p{N}|[IVXLC]+$)/u.test(next);
  if (starters.has(next) || next === "") return false;
  if (mayGoOn.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return isInitial(before, word, next);
}

/** One capital letter, at the beginning or behind a name or another initial, before a name. */
function isInitial(before: string, word: string, next: string): boolean {
  if (/^\p{L}$/u.test(word) && /^\p{Lu}$/u.test(next)) return true;
  if (!/^\p{Lu}$/u.test(word) || !/^\p{Lu}/u.test(next)) return false;
  const ahead = before.slice(0, -1).trimEnd();
  const last = /(\p{L}+)$/u.exec(ahead)?.[1] ?? "";
  if (labels.has(last.toLowerCase())) return false;
  return ahead === "" || /(?:^|[\s("“‘])\p{Lu}[\p{L}'’.-]*,?$/u.test(ahead);
}

/**
 * Whether a bracket was opened inside the sentence and closes soon. One that a sentence starts with holds whole
 * sentences.
 */
function insideBrackets(paragraph: string, from: number, end: number): boolean {
  const reach = Math.max(from, end - near);
  const open = reach + paragraph.slice(reach, end).lastIndexOf("(");
  if (open <= reach || paragraph.slice(Math.max(from, open - near), open).trim() === "") return false;
  const close = paragraph.slice(open, open + 2 * near).indexOf(")") + open;
  return close >= end;
}
