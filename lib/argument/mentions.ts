import { isId, type UserId } from "./id";

// A text that is stored names people as @{id}, so that a person who takes another name stays the one who was meant. As
// it is written and read it says @name.

const token = /@\{([0-9a-f-]{36})\}/g;

/** How somebody is written after the @: the name, with four characters of the id where several people share it. */
export interface Handle {
  readonly id: UserId;
  readonly handle: string;
}

export function handlesOf(people: readonly { readonly id: UserId; readonly name: string }[]): readonly Handle[] {
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(folded(name), (bearers.get(folded(name)) ?? 0) + 1);
  return people.map(({ id, name }) => ({
    id,
    handle: (bearers.get(folded(name)) ?? 0) > 1 ? `${name}#${id.slice(-4)}` : name,
  }));
}

/**
 * The text with every @handle as @{id}: the longest that fits, upper and lower case alike, and no part of a longer word.
 * An id that was typed as such and is nobody's among the handles mentions nobody.
 */
export function withIds(text: string, handles: readonly Handle[]): string {
  const known = new Set<string>(handles.map(({ id }) => id));
  const byLength = [...handles].sort((a, b) => b.handle.length - a.handle.length);
  const safe = text.replace(token, (whole, id: string) => (known.has(id) ? whole : `@${id}`));
  let stored = "";
  let done = 0;
  for (const { index } of safe.matchAll(/(?<![\p{L}\p{N}_])@/gu)) {
    const found = index < done ? undefined : byLength.find(({ handle }) => standsAt(safe, index + 1, handle));
    if (found === undefined) continue;
    stored += `${safe.slice(done, index)}@{${found.id}}`;
    done = index + 1 + found.handle.length;
  }
  return stored + safe.slice(done);
}

/** The text as it is written: @{id} as @handle; somebody without one is named by the stand-in. */
export const withHandles = (text: string, handleOf: (id: UserId) => string | undefined, standIn: string): string =>
  text.replace(token, (_, id: string) => `@${handleOf(id as UserId) ?? standIn}`);

/** Everybody a stored text mentions. */
export const mentionedIn = (text: string): ReadonlySet<UserId> =>
  new Set([...text.matchAll(token)].map(([, id = ""]) => id).filter(isId) as UserId[]);

const folded = (name: string): string => name.toLowerCase();

const standsAt = (text: string, at: number, handle: string): boolean =>
  handle !== "" &&
  folded(text.slice(at, at + handle.length)) === folded(handle) &&
  !/^[\p{L}\p{N}_]/u.test(text.slice(at + handle.length, at + handle.length + 2));
