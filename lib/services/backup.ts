/**
 * Writes the whole instance down as lines of JSON, as it stands at one moment.
 * @param write takes the next lines; awaited, so that a slow file or pipe slows the reading
 */
export async function backup(
  _write: (chunk: string) => Promise<void> | void,
  _onProgress?: (rows: number) => void,
): Promise<{ readonly rows: number }> {
  throw new Error("not written yet");
}
