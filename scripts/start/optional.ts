import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Calls a function of a module of the checkout if that module is there yet; else gives null. */
export async function callIfThere<T>(checkout: string, path: string, name: string): Promise<T | null> {
  const file = join(checkout, path);
  if (!existsSync(file)) return null;
  const module = (await import(pathToFileURL(file).href)) as Record<string, () => Promise<T>>;
  return (await module[name]?.()) ?? null;
}
