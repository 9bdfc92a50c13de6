/** Gives back the numbers from 0 put into it, smallest first, each once however often it was put in. A binary heap. */
export interface Queue {
  /** Negative numbers stand for nothing and are passed over. */
  readonly push: (item: number) => void;
  readonly pop: () => number | undefined;
}

export function makeQueue(): Queue {
  const heap: number[] = [];
  const at = (i: number): number => heap[i] ?? Number.POSITIVE_INFINITY;

  function push(item: number): void {
    if (item < 0) return;
    let i = heap.push(item) - 1;
    for (let above = (i - 1) >> 1; i > 0 && at(above) > item; above = (i - 1) >> 1) {
      heap[i] = at(above);
      i = above;
    }
    heap[i] = item;
  }

  function takeFirst(): number | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let i = 0;
    for (let least = 1; least < heap.length; least = 2 * i + 1) {
      if (at(least + 1) < at(least)) least++;
      if (at(least) >= last) break;
      heap[i] = at(least);
      i = least;
    }
    heap[i] = last;
    return first;
  }

  function pop(): number | undefined {
    const first = takeFirst();
    while (heap.length > 0 && heap[0] === first) takeFirst();
    return first;
  }

  return { push, pop };
}
