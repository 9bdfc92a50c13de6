const key = "rejoinder:single-keys";

/** Whether keys without Ctrl or ⌘ are listened to; people who speak to their computer turn them off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A browser that keeps nothing listens to them.
  }
}
