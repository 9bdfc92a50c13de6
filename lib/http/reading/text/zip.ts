import { Buffer } from "node:buffer";
import yauzl from "yauzl";
import { err, ok, type Result } from "@/lib/result";

/** What a document may unpack to: many times its text, and little enough to hold. */
const most = { bytes: 24 * 1024 * 1024, entries: 2000 };

/**
 * The wanted files of an archive, by name. Before anything is unpacked the sizes that it names for all of them have to be
 * within bounds, and what is unpacked may not be more than was named: a bomb does not go off.
 */
export async function unzipped(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<Result<ReadonlyMap<string, Uint8Array>, "file-bomb" | "file-locked" | "file-damaged">> {
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (archive.entryCount > most.entries) return err("file-bomb");
    const entries: yauzl.Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > most.bytes) return err("file-bomb");
    const found = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (!wanted.includes(entry.fileName) || found.has(entry.fileName)) continue;
      if (entry.isEncrypted()) return err("file-locked");
      const content = await unpacked(archive, entry);
      if (content === null) return err("file-bomb");
      found.set(entry.fileName, content);
    }
    return ok(found);
  } catch {
    return err("file-damaged");
  }
}

/** null when there is more in it than it says; yauzl stops there as well, and is not what this relies on. */
async function unpacked(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array | null> {
  const stream = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > entry.uncompressedSize) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (/too many bytes/.test(String(error))) return null;
    throw error;
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}
