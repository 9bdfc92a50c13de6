const name = "rejoinder:letter-keys";

/** Whether single letters do things in the tree. They do until somebody, whose software types letters, switches them off. */
export function letterKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

export function switchLetterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // A browser that keeps nothing keeps them on.
  }
}
