import { stderr } from "node:process";

/** Shows on a terminal how far the work is, in one line that `done` takes away; elsewhere nothing. */
export function progress(): { readonly show: (text: string) => void; readonly done: () => void } {
  if (!stderr.isTTY) return { show: () => {}, done: () => {} };
  let last = 0;
  return {
    show: (text) => {
      if (performance.now() - last < 100) return;
      last = performance.now();
      stderr.write(`\r\x1b[2K${text}`);
    },
    done: () => void stderr.write("\r\x1b[2K"),
  };
}

/** A number for people: 12,345. */
export const counted = (count: number): string => count.toLocaleString("en");
