import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

interface Packed {
  readonly content: string | Buffer;
  /** The size that the archive says it has; its real one unless told. */
  readonly said?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive, byte for byte, so that a test can make it lie. */
export function zip(files: Readonly<Record<string, Packed | string>>): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(files)) {
    const { content, said, encrypted = false }: Packed = typeof given === "string" ? { content: given } : given;
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.byteLength, 14);
    common.writeUInt32LE(said ?? data.byteLength, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const entry = Buffer.concat([
      Buffer.from("PK\u0001\u0002\u0014\u0000"),
      common,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    central.push(entry);
    offset += local.byteLength;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

/** A Word document with this XML in its body. */
export const docx = (body: string, more: Readonly<Record<string, Packed | string>> = {}): Buffer<ArrayBuffer> =>
  zip({ "word/document.xml": `<w:document ${word}><w:body>${body}</w:body></w:document>`, ...more });

export const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF with these lines on its pages, each at its height; `trailer` and objects from 5 on are the caller's. */
export function pdf(
  pages: readonly (readonly (readonly [y: number, text: string, size?: number])[])[],
  { trailer = "", objects = [] }: { trailer?: string; objects?: readonly string[] } = {},
): Buffer<ArrayBuffer> {
  const first = 3 + objects.length + 1;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const all = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
    ...pages.flatMap((lines, i) => {
      const shown = lines.map(([y, text, size = 12]) => `/F1 ${size} Tf 1 0 0 1 72 ${y} Tm (${text}) Tj`).join(" ");
      const stream = `BT ${shown} ET`;
      const resources = "/Resources << /Font << /F1 3 0 R >> >>";
      const contents = `/Contents ${first + 2 * i + 1} 0 R`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${contents} ${resources} >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let out = "%PDF-1.4\n";
  const offsets = all.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = out.length;
  out += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  out += `trailer << /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(out, "latin1");
}
