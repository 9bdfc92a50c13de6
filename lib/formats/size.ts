import type { ReadableFormat } from "./registry";

// How many bytes an uploaded file may have; claims and depth are `limits` of the core.

/** Of a file of any format. */
const usual = 20 * 1024 * 1024;

/** Of Rejoinder's own JSON: room for 100,000 claims of some 600 bytes each, so that what is exported comes back. */
export const mostFileBytes = 64 * 1024 * 1024;

/** So many bytes tell whether a file is one of our own. */
export const startBytes = 100;
const ownStart = /^(\u00ef\u00bb\u00bf)?\s*\{\s*"rejoinder"\s*:/;

/**
 * How large a file may be.
 * @param start its first `startBytes` or more
 * @param wanted null: whatever the file looks like
 */
export function bytesAllowed(start: Uint8Array, wanted: ReadableFormat | null): number {
  if (wanted !== null && wanted !== "json") return usual;
  return ownStart.test(String.fromCharCode(...start.subarray(0, startBytes))) ? mostFileBytes : usual;
}
