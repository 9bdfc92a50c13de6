import type { DocumentPerson } from "../document";

/** A person for every author named; a word like `p12` stands for somebody without a name. */
export function peopleNamed(authors: readonly (string | null)[]): Map<string, DocumentPerson> {
  const names = new Set(authors.filter((author) => author !== null));
  const bare = new Set([...names].filter(isBare));
  let count = 0;
  const free = () => {
    do count++;
    while (bare.has(`p${count}`));
    return `p${count}`;
  };
  return new Map([...names].map((name) => [name, bare.has(name) ? { key: name, name: null } : { key: free(), name }]));
}

const isBare = (name: string): boolean => /^p\d{1,9}$/.test(name);
