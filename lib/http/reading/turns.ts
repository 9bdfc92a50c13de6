/** Lets only so many work at once; the others wait in their order, and when too many do, new ones are turned away. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
  ) {}

  /** null: too many are waiting. Throws what `signal` says when it says to stop before the work has begun. */
  async take<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    if (this.#working >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) return null;
      await this.#turn(signal);
    } else this.#working++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#working--;
      else next();
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(signal.reason);
      };
      signal.throwIfAborted();
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.push(begin);
    });
  }
}
