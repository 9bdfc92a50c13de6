import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

/** Attributes whose words people see or hear. */
const said = /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label|summary|hint)$/;

it("no component writes words of its own: all of them are in the locale files", () => {
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => `${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== null && /\p{L}{2}/u.test(words.replace("https://", ""))) found.push(`${file}: ${words.trim()}`);
    if (!isStyle(node)) node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxAttribute(node) && said.test(node.name.getText()))
    return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : null;
  const shown = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : undefined;
  return shown && (ts.isStringLiteral(shown) || ts.isNoSubstitutionTemplateLiteral(shown)) ? shown.text : null;
}

const isStyle = (node: ts.Node): boolean => ts.isJsxElement(node) && node.openingElement.tagName.getText() === "style";
