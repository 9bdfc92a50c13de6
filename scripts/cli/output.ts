/** Writes to standard output; done when it has been handed over, so that the process may end. */
export function printText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** One line on standard error, where what is not the result goes. */
export function note(line: string): void {
  console.error(line);
}
