// A binary heap of numbers from 0 in an array: above the number at i stands a smaller one, at (i - 1) / 2 rounded down.

const at = (heap: readonly number[], i: number): number => heap[i] ?? Number.POSITIVE_INFINITY;

/** Puts a number in; negative ones stand for nothing and are passed over. */
export function push(heap: number[], item: number): void {
  if (item < 0) return;
  let i = heap.push(item) - 1;
  for (let above = (i - 1) >> 1; i > 0 && at(heap, above) > item; above = (i - 1) >> 1) {
    heap[i] = at(heap, above);
    i = above;
  }
  heap[i] = item;
}

/** Takes the smallest number out, once however often it was put in; undefined when there is none left. */
export function pop(heap: number[]): number | undefined {
  const first = takeFirst(heap);
  while (heap.length > 0 && heap[0] === first) takeFirst(heap);
  return first;
}

function takeFirst(heap: number[]): number | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let i = 0;
  for (let least = 1; least < heap.length; least = 2 * i + 1) {
    if (at(heap, least + 1) < at(heap, least)) least++;
    if (at(heap, least) >= last) break;
    heap[i] = at(heap, least);
    i = least;
  }
  heap[i] = last;
  return first;
}
