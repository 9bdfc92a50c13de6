/**
 * An immutable map with string keys: a change copies a path of at most seven small nodes and shares the rest, so an
 * edit of a debate costs the same at 100 claims and at 100,000. What a map was made of at once is a plain `Map` that all
 * its descendants share, which is read several times as fast; what has changed since lies over it as a hash array mapped
 * trie (Bagwell, "Ideal Hash Trees", 2001) with 32-way nodes and buckets where all 32 bits of two hashes agree.
 */
export interface PersistentMap<K extends string, V> {
  readonly size: number;
  readonly base: ReadonlyMap<K, V>;
  /** What has been put in or taken out since. */
  readonly root: Node<K, V> | null;
}

/** Stands for a value of the base that has been taken out. */
const gone = Symbol("gone");

interface Leaf<K, V> {
  readonly kind: "leaf";
  readonly hash: number;
  readonly entries: readonly (readonly [K, V | typeof gone])[];
}
interface Branch<K, V> {
  readonly kind: "branch";
  /** Bit i is set when slot i is filled; `slots` holds the filled ones in order. */
  readonly filled: number;
  readonly slots: readonly Node<K, V>[];
}
type Node<K, V> = Leaf<K, V> | Branch<K, V>;

const nothing: PersistentMap<never, never> = { size: 0, base: new Map<never, never>(), root: null };

export const emptyMap = <K extends string, V>(): PersistentMap<K, V> => nothing as unknown as PersistentMap<K, V>;

export const get = <K extends string, V>({ base, root }: PersistentMap<K, V>, key: K): V | undefined => {
  const changed = root === null ? undefined : changedTo(root, key);
  if (changed === undefined) return base.get(key);
  return changed === gone ? undefined : changed;
};

/** The map of what `base` holds, which has to stay as it is from now on. */
export const mapOver = <K extends string, V>(base: ReadonlyMap<K, V>): PersistentMap<K, V> => ({
  ...{ size: base.size, base, root: null },
});

/** The map with `key` at `value`; the same map when it is there already. */
export const set = <K extends string, V>(map: PersistentMap<K, V>, key: K, value: V): PersistentMap<K, V> => {
  const before = get(map, key);
  if (before === value && value !== undefined) return map;
  return { base: map.base, size: map.size + (before === undefined ? 1 : 0), root: put(map.root, key, value) };
};

/** The map without `key`; the same map where it is not there. */
export const without = <K extends string, V>(map: PersistentMap<K, V>, key: K): PersistentMap<K, V> => {
  if (get(map, key) === undefined) return map;
  const { base, root } = map;
  const left = base.has(key) ? put(root, key, gone) : root === null ? null : taken(root, hashOf(key), key, 0);
  return { base, size: map.size - 1, root: left };
};

/** All entries, in no particular order. */
export function* entries<K extends string, V>({ base, root }: PersistentMap<K, V>): Generator<readonly [K, V]> {
  if (root === null) return yield* base;
  for (const entry of base) if (changedTo(root, entry[0]) === undefined) yield entry;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "branch") open.push(...node.slots);
    else for (const [key, value] of node.entries) if (value !== gone) yield [key, value];
  }
}

function changedTo<K extends string, V>(root: Node<K, V>, key: K): V | typeof gone | undefined {
  const hash = hashOf(key);
  let node: Node<K, V> | null = root;
  for (let shift = 0; node !== null; shift += 5) {
    if (node.kind === "leaf") {
      for (const [k, value] of node.entries) if (k === key) return value;
      return undefined;
    }
    const bit = 1 << ((hash >>> shift) & 31);
    if ((node.filled & bit) === 0) return undefined;
    node = node.slots[countBits(node.filled & (bit - 1))] ?? null;
  }
  return undefined;
}

function put<K extends string, V>(root: Node<K, V> | null, key: K, value: V | typeof gone): Node<K, V> {
  const leaf: Leaf<K, V> = { kind: "leaf", hash: hashOf(key), entries: [[key, value]] };
  return root === null ? leaf : insert(root, leaf, key, 0);
}

function insert<K extends string, V>(node: Node<K, V>, leaf: Leaf<K, V>, key: K, shift: number): Node<K, V> {
  if (node.kind === "leaf") {
    if (node.hash === leaf.hash) {
      return { ...node, entries: [...node.entries.filter(([k]) => k !== key), ...leaf.entries] };
    }
    return insert(branchOver(node, shift), leaf, key, shift);
  }
  const bit = 1 << ((leaf.hash >>> shift) & 31);
  const slot = countBits(node.filled & (bit - 1));
  const there = node.slots[slot];
  if ((node.filled & bit) === 0 || there === undefined) {
    return {
      kind: "branch",
      filled: node.filled | bit,
      slots: [...node.slots.slice(0, slot), leaf, ...node.slots.slice(slot)],
    };
  }
  return { ...node, slots: node.slots.with(slot, insert(there, leaf, key, shift + 5)) };
}

/** The node without a key that is below it; null where nothing is left. */
function taken<K extends string, V>(node: Node<K, V>, hash: number, key: K, shift: number): Node<K, V> | null {
  if (node.kind === "leaf") {
    const entries = node.entries.filter(([k]) => k !== key);
    return entries.length === 0 ? null : { ...node, entries };
  }
  const bit = 1 << ((hash >>> shift) & 31);
  const slot = countBits(node.filled & (bit - 1));
  const there = node.slots[slot];
  const left = there === undefined ? null : taken(there, hash, key, shift + 5);
  if (left !== null) return { ...node, slots: node.slots.with(slot, left) };
  if (node.slots.length === 1) return null;
  return { ...node, filled: node.filled & ~bit, slots: node.slots.toSpliced(slot, 1) };
}

const branchOver = <K, V>(leaf: Leaf<K, V>, shift: number): Branch<K, V> => ({
  kind: "branch",
  filled: 1 << ((leaf.hash >>> shift) & 31),
  slots: [leaf],
});

/** FNV-1a with a final mix: ids made in the same millisecond differ in few characters only. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
