import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { readSentText } from "@/lib/http/reading/read-sent-text";
import { readText } from "@/lib/http/reading/text/read-text";
import type { RawText } from "@/lib/http/reading/text/text-file";
import { docx, paragraph, pdf, zip } from "../support/documents";

const bytesOf = (content: string | Buffer) => new Uint8Array(Buffer.from(content as string));
const read = (content: string | Buffer, name = ""): Promise<RawText> => readText({ bytes: bytesOf(content), name });
const what = (got: RawText) => (got.ok ? got.value : got.error);
const never = new AbortController().signal;
const plain = "Prices rose in May. Wages should rise as well.";

describe("text and Markdown", () => {
  test("is read as it is, and named by its first heading or by its file", async () => {
    expect(what(await read(`\ufeff${plain}`, "On_wages.txt"))).toEqual({ text: plain, title: "On wages", author: "" });
    const marked = what(await read(`# On wages\n\n> ${plain}`, "x.md"));
    expect(marked).toEqual({ text: `On wages\n\n> ${plain}`, title: "On wages", author: "" });
    expect(what(await read(Buffer.from(`\ufeff${plain}`, "utf16le"), "x.txt"))).toMatchObject({ text: plain });
  });

  test.each([
    ["no-text", ""],
    ["no-text", " \n\t "],
    ["no-sentences", "12.5\n13.7"],
    ["not-utf8", Buffer.from("Die L\u00f6hne sollten steigen.", "latin1")],
    ["not-text", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 255])],
    ["too-long", `${plain} `.repeat(25_000)],
  ])("that is none is told so: %s", async (code, content) => {
    expect(what(await read(content, "x.txt"))).toBe(code);
  });
});

describe("a web page", () => {
  const page = (body: string, head = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

  test("is read without what leads around it, what runs in it and what is hidden", async () => {
    const body = `<nav>Home</nav><script>alert(1)</script><style>p{}</style><article><h1>On <i>wages</i></h1>
      <p>Prices rose<br>in&nbsp;May. Wages should
      rise.</p><ul><li>One reason.</li><li><p>Another.</p></li></ul><blockquote><p>So it is.</p></blockquote>
      <p hidden>Not this.</p><p>Nor <span aria-hidden="true">this</span>that.</p></article><footer>Imprint</footer>`;
    const got = what(await read(page(body, `<title>Site</title><meta name="author" content="A. Writer">`)));
    expect(got).toEqual({
      text: "On wages\n\nPrices rose in May. Wages should rise.\n\n• One reason.\n\n• Another.\n\n> So it is.\n\nNor that.",
      ...{ title: "On wages", author: "A. Writer" },
    });
  });

  test("keeps no markup, whatever it hides it in", async () => {
    const body = `<p>Prices rose &lt;script&gt;. <img src=x onerror=alert(1)><svg><p>Wages</p></svg> should <b onclick=a()>rise</b>.</p>`;
    expect(what(await read(page(body)))).toMatchObject({ text: expect.stringMatching(/^Prices rose <script>\./) });
    expect(what(await read(page(body)))).toMatchObject({ text: expect.not.stringMatching(/onerror|onclick|svg/) });
  });

  test("may nest as deep as it likes", async () => {
    const got = what(await read(page(`${"<div><b>".repeat(20_000)}${plain}`), "x.html"));
    expect(got).toMatchObject({ text: plain });
  });

  test("of nothing but pictures is no text", async () => {
    expect(what(await read(page("<img src=x><script>let a = 1;</script>")))).toBe("no-text");
  });
});

describe("a Word document", () => {
  const styles = `<w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const core = `<c xmlns:dc="d"><dc:title>On wages</dc:title><dc:creator>A. Writer</dc:creator></c>`;

  test("gives its paragraphs, headings and lists, and none of what was deleted", async () => {
    const body = [
      paragraph("On wages", `<w:pStyle w:val="berschrift1"/>`),
      `<w:p><w:r><w:t>Prices</w:t></w:r><w:r><w:tab/><w:t>rose</w:t></w:r><w:del><w:r><w:delText>fell</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> in May &amp; June.</w:t></w:r></w:p>`,
      paragraph("One reason.", "<w:numPr/>"),
      `<w:p><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:r><w:t>Wages should rise.</w:t></w:r></w:p>`,
    ].join("");
    const got = what(await read(docx(body, { "word/styles.xml": styles, "docProps/core.xml": core }), "x.docx"));
    expect(got).toEqual({
      text: "On wages\n\nPrices rose in May & June.\n\n• One reason.\n\nWages should rise.",
      ...{ title: "On wages", author: "A. Writer" },
    });
  });

  const bomb = Buffer.alloc(30 * 1024 * 1024, "<w:p/>");
  test.each([
    ["that unpacks to more than any text", "file-bomb", docx("", { "word/media/a.xml": { content: bomb } })],
    ["that lies about what it unpacks to", "file-bomb", docx("", { "word/styles.xml": { content: bomb, said: 1000 } })],
    [
      "with a file for every grain of sand",
      "file-bomb",
      docx("", Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, ""]))),
    ],
    ["with a password inside", "file-locked", docx("", { "word/styles.xml": { content: "x", encrypted: true } })],
    ["that is cut off", "file-damaged", docx(paragraph(plain)).subarray(0, 200)],
    ["whose XML is none", "file-damaged", docx("<w:p>")],
    ["that defines what stands for what", "file-damaged", docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")],
    ["without a word in it", "no-text", docx("<w:p/>")],
    ["that is another archive", "not-text", zip({ "a.txt": plain })],
    [
      "with a password around it",
      "file-locked",
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    [
      "of the last century",
      "not-text",
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("WordDocument", "utf16le")]),
    ],
  ])("%s is told so: %s", async (_, code, content) => {
    expect(what(await read(content, "x.docx"))).toBe(code);
  });
});

describe("a PDF", () => {
  test("gives its text layer, paragraph by paragraph, without what stands on every page", async () => {
    const page = (number: number, lines: readonly (readonly [number, string])[]) =>
      [[760, "The Review"], ...lines, [20, `${number}`]] as const;
    const got = await read(
      pdf(
        [
          page(1, [
            [700, "Prices rose in the month of May, as everybody who went to the mar-"],
            [686, "ket could see. Wages should rise as well, and they should rise now,"],
            [672, "or nobody will be able to pay for it."],
            [640, "That is only fair, the unions say, and the last sentence of this page is"],
          ]),
          page(2, [[700, "one that goes on."]]),
          page(3, [[700, "It ends here."]]),
        ],
        { trailer: "/Info 4 0 R", objects: ["<< /Title (On wages) /Author (A. Writer) >>"] },
      ),
    );
    expect(what(got)).toEqual({
      text: [
        "Prices rose in the month of May, as everybody who went to the market could see. Wages should rise as well, and they should rise now, or nobody will be able to pay for it.",
        "That is only fair, the unions say, and the last sentence of this page is one that goes on.",
        "It ends here.",
      ].join("\n\n"),
      ...{ title: "On wages", author: "A. Writer" },
    });
  });

  test("is named by its largest letters where it does not say what it is called", async () => {
    const page = [
      [740, "On wages", 20],
      [716, "and prices", 20],
      [680, "Prices rose in May."],
      [666, "Wages should rise."],
      [652, "So it is."],
    ] as const;
    expect(what(await read(pdf([page]), "x.pdf"))).toMatchObject({ title: "On wages and prices" });
    expect(what(await read(pdf([page.slice(2)]), "x.pdf"))).toMatchObject({ title: "x" });
  });

  const secret = `<< /Filter /Standard /V 1 /R 2 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) /P -4 >>`;
  test.each([
    ["of scanned pages", "no-text-layer", pdf([[], []])],
    [
      "with a password",
      "file-locked",
      pdf([[[700, plain]]], { trailer: "/Encrypt 4 0 R /ID [(a) (a)]", objects: [secret] }),
    ],
    ["that is none but for its first letters", "file-damaged", Buffer.from("%PDF-1.7 and nothing more")],
  ])("%s is told so: %s", async (_, code, content) => {
    expect(what(await read(content, "x.pdf"))).toBe(code);
  });
});

describe("a file that is read apart", () => {
  test("comes to the same end as one that is read here", async () => {
    const file = { bytes: bytesOf(docx(paragraph(plain))), name: "On wages.docx" };
    expect(await readSentText(file, never)).toEqual({
      ok: true,
      value: { text: plain, title: "On wages", author: "" },
    });
    const long = { bytes: bytesOf(`${plain}\n\n`.repeat(10_000)), name: "x.txt" };
    expect(await readSentText(long, never)).toMatchObject({ ok: true, value: { title: "x" } });
  });

  test("is every web page: a small one may open more elements than there is memory for", async () => {
    const opened = Array.from({ length: 4000 }, (_, i) => `<b a${i}>`).join("");
    const page = { bytes: bytesOf(`<p>${opened}${"<p>Prices rose".repeat(4000)}`), name: "x.html" };
    expect(await readSentText(page, never, { seconds: 60, megabytes: 64 })).toEqual({
      ok: false,
      error: { code: "file-too-much-memory" },
    });
    const good = { bytes: bytesOf(`<h1>On wages</h1><p>${plain}</p>`), name: "x.html" };
    expect(await readSentText(good, never)).toMatchObject({ ok: true, value: { title: "On wages" } });
  });

  test("and takes too long, or too much memory, is given up with a code", async () => {
    const file = { bytes: bytesOf(pdf([[[700, plain]]])), name: "x.pdf" };
    expect(await readSentText(file, never, { seconds: 0.01, megabytes: 512 })).toEqual({
      ok: false,
      error: { code: "file-too-slow" },
    });
    const big = { bytes: bytesOf(docx(paragraph(plain).repeat(200_000))), name: "x.docx" };
    expect(await readSentText(big, never, { seconds: 30, megabytes: 24 })).toEqual({
      ok: false,
      error: { code: "file-too-much-memory" },
    });
  });
});
