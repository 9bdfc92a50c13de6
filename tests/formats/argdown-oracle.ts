import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from "@argdown/core";

const application = new ArgdownApplication();
application.addPlugin(new ParserPlugin(), "parse-input");
application.addPlugin(new DataPlugin(), "build-model");
application.addPlugin(new ModelPlugin(), "build-model");

/** What Argdown's own parser makes of a text: errors, texts by title, relations like `C2 attack A1`. */
export function askArgdown(input: string) {
  const response = application.run({ input, process: ["parse-input", "build-model"], logLevel: "error" });
  const texts = Object.values({ ...response.statements, ...response.arguments }).map(
    ({ title, members }) => [title, members.find(({ isReference }) => !isReference)?.text?.trim()] as const,
  );
  return {
    errors: [...(response.parserErrors ?? []), ...(response.lexerErrors ?? []), ...(response.exceptions ?? [])],
    texts: new Map(texts),
    relations: (response.relations ?? [])
      .map(({ from, to, relationType }) => `${from?.title} ${relationType} ${to?.title}`)
      .sort(),
    title: (response.frontMatter as { title?: string } | undefined)?.title,
  };
}
