/** A command line that asks for something there is not. Its message is one sentence and where to read more. */
export class Usage extends Error {
  override name = "Usage";
  constructor(sentence: string, command?: string) {
    super(`${sentence} See "rejoinder ${command === undefined ? "" : `${command} `}--help".`);
  }
}
