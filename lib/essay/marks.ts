import type { PassageId } from "./essay";
import type { EssayMarks, Passage } from "./view";

/** What is marked in a text after somebody was told of changes, in the order of the text. */
export function marksNow(
  known: Pick<EssayMarks, "passages" | "rejected">,
  { passages, gone, after, rejected, all }: EssayMarks,
): Pick<EssayMarks, "passages" | "rejected"> {
  const keys = all.rejected ? rejected : [...new Set([...known.rejected, ...rejected])].sort();
  return {
    passages: all.passages ? passages : changedPassages(known.passages, { passages, gone, after }),
    rejected:
      keys.length === known.rejected.length && keys.every((key, i) => key === known.rejected[i])
        ? known.rejected
        : keys,
  };
}

function changedPassages(
  known: readonly Passage[],
  { passages, gone, after }: Pick<EssayMarks, "passages" | "gone" | "after">,
): readonly Passage[] {
  if (passages.length === 0 && gone.length === 0) return known;
  const changed = new Set<PassageId>([...gone, ...passages.map(({ id }) => id)]);
  const rest = known.filter(({ id }) => !changed.has(id));
  return passages.reduce<readonly Passage[]>((all, one) => {
    const before = after[one.id];
    return before === undefined ? inOrder(all, one) : putAfter(all, one, before);
  }, rest);
}

/** With a passage where its words stand, in the place of what it was before. */
export function inOrder(passages: readonly Passage[], one: Passage): readonly Passage[] {
  const others = passages.filter(({ id }) => id !== one.id);
  const at = others.findIndex((other) => comesBefore(one, other));
  return at < 0 ? [...others, one] : [...others.slice(0, at), one, ...others.slice(at)];
}

/** As the server puts them: what begins first, what is longer, what was made first. */
function comesBefore({ id, anchor: { start, end } }: Passage, { id: otherId, anchor: other }: Passage): boolean {
  if (start !== other.start) return start < other.start;
  return end === other.end ? id < otherId : end > other.end;
}

function putAfter(passages: readonly Passage[], one: Passage, before: PassageId | null): readonly Passage[] {
  const at = before === null ? 0 : passages.findIndex(({ id }) => id === before) + 1;
  // Where what stands before it is not here, it comes last.
  if (at === 0 && before !== null) return [...passages, one];
  return [...passages.slice(0, at), one, ...passages.slice(at)];
}
