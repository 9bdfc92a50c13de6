/** A live stream that a test tells what it likes. */
export class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static last: Stream | undefined;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    Stream.last = this;
  }
  close() {}
  static tell(event: string, data: unknown): void {
    Stream.last?.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
}
