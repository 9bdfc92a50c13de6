import { at, type Boxes, type Gaps } from "./boxes";

/**
 * The state of one run, named as in the paper that `tidyTree` cites: `prelim` is a box's place before its branch is moved by `mod`; threads
 * carry a contour on where a branch ends; `extreme` is the deepest box of a contour, with the sum of moves down to it.
 */
export class Contours {
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** The next and the one before among the same parent's children. */
  readonly #next: Int32Array;
  readonly #before: Int32Array;
  readonly #number: Int32Array;
  readonly #prelim: Float64Array;
  readonly #mod: Float64Array;
  readonly #shift: Float64Array;
  readonly #change: Float64Array;
  readonly #threadUp: Int32Array;
  readonly #threadDown: Int32Array;
  readonly #extremeUp: Int32Array;
  readonly #extremeDown: Int32Array;
  readonly #sumUp: Float64Array;
  readonly #sumDown: Float64Array;
  /** The children so far that reach further right than all after them: how far, and which. A stack. */
  readonly #reach: number[] = [];
  readonly #reacher: number[] = [];
  /** By number, the child of the parent that is being gathered. */
  readonly #children: number[] = [];

  constructor(
    readonly boxes: Boxes,
    readonly x: Float64Array,
    readonly gaps: Gaps,
  ) {
    const count = boxes.parents.length;
    const [ints, floats] = [() => new Int32Array(count).fill(-1), () => new Float64Array(count)];
    this.#first = ints();
    this.#last = ints();
    this.#next = ints();
    this.#before = ints();
    this.#number = new Int32Array(count);
    this.#threadUp = ints();
    this.#threadDown = ints();
    this.#extremeUp = ints();
    this.#extremeDown = ints();
    this.#prelim = floats();
    this.#mod = floats();
    this.#shift = floats();
    this.#change = floats();
    this.#sumUp = floats();
    this.#sumDown = floats();
    for (let i = 1; i < count; i++) {
      const parent = at(boxes.parents, i);
      const before = at(this.#last, parent);
      if (before === -1) this.#first[parent] = i;
      else {
        this.#next[before] = i;
        this.#before[i] = before;
        this.#number[i] = at(this.#number, before) + 1;
      }
      this.#last[parent] = i;
    }
  }

  /** Puts a box beside its children, which have been gathered before it. */
  gather(node: number): void {
    const first = at(this.#first, node);
    if (first === -1) {
      this.#extremeUp[node] = node;
      this.#extremeDown[node] = node;
      return;
    }
    this.#reach.length = 0;
    this.#reacher.length = 0;
    this.#children.length = 0;
    for (let child = first; child !== -1; child = at(this.#next, child)) {
      this.#children.push(child);
      const deepest = this.#endOf(at(this.#extremeDown, child));
      if (child !== first) this.#separate(first, child);
      this.#remember(child === first ? this.#endOf(at(this.#extremeUp, child)) : deepest, at(this.#number, child));
    }
    const last = at(this.#last, node);
    const top = at(this.#prelim, first) + at(this.#mod, first);
    const bottom = at(this.#prelim, last) + at(this.#mod, last) + at(this.boxes.heights, last);
    this.#prelim[node] = (top + bottom - at(this.boxes.heights, node)) / 2;
    this.#extremeUp[node] = at(this.#extremeUp, first);
    this.#sumUp[node] = at(this.#sumUp, first);
    this.#extremeDown[node] = at(this.#extremeDown, last);
    this.#sumDown[node] = at(this.#sumDown, last);
  }

  /** The final places: every box moved with all branches it belongs to. */
  settle(): Float64Array {
    const count = this.x.length;
    const [moved, y] = [new Float64Array(count), new Float64Array(count)];
    for (let node = 0; node < count; node++) {
      const parent = at(this.boxes.parents, node);
      const sum = (parent === -1 ? 0 : at(moved, parent)) + at(this.#mod, node);
      moved[node] = sum;
      y[node] = at(this.#prelim, node) + sum;
      let [step, total] = [0, 0];
      for (let child = at(this.#first, node); child !== -1; child = at(this.#next, child)) {
        step += at(this.#shift, child);
        total += step + at(this.#change, child);
        this.#mod[child] = at(this.#mod, child) + total;
      }
    }
    return y;
  }

  /** Moves a branch down until nothing of it is too near to the branches before it. */
  #separate(first: number, branch: number): void {
    const previous = at(this.#before, branch);
    let [upper, lower] = [previous, branch];
    let [upperSum, lowerSum] = [at(this.#mod, upper), at(this.#mod, lower)];
    let lowest = this.#reach.length - 1;
    while (upper !== -1 && lower !== -1) {
      const [upperEnd, lowerEnd] = [this.#endOf(upper), this.#endOf(lower)];
      if (lowest > 0 && upperEnd > (this.#reach[lowest] as number)) lowest--;
      const gap = upper === previous && lower === branch ? this.gaps.siblings : this.#gapBetween(upper, lower);
      const free = lowerSum + at(this.#prelim, lower);
      const taken = upperSum + at(this.#prelim, upper) + at(this.boxes.heights, upper) + gap;
      if (taken > free) {
        lowerSum += taken - free;
        this.#move(branch, this.#reacher[lowest] as number, taken - free);
      }
      if (upperEnd <= lowerEnd) {
        upper = this.#nextDown(upper);
        if (upper !== -1) upperSum += at(this.#mod, upper);
      }
      if (upperEnd >= lowerEnd) {
        lower = this.#nextUp(lower);
        if (lower !== -1) lowerSum += at(this.#mod, lower);
      }
    }
    if (upper === -1 && lower !== -1) {
      const end = at(this.#extremeUp, first);
      this.#threadUp[end] = lower;
      this.#bend(end, lowerSum - at(this.#mod, lower) - at(this.#sumUp, first));
      this.#extremeUp[first] = at(this.#extremeUp, branch);
      this.#sumUp[first] = at(this.#sumUp, branch);
    } else if (upper !== -1 && lower === -1) {
      const end = at(this.#extremeDown, branch);
      this.#threadDown[end] = upper;
      this.#bend(end, upperSum - at(this.#mod, upper) - at(this.#sumDown, branch));
      this.#extremeDown[branch] = at(this.#extremeDown, previous);
      this.#sumDown[branch] = at(this.#sumDown, previous);
    }
  }

  #gapBetween(upper: number, lower: number): number {
    const { parents } = this.boxes;
    return at(parents, upper) === at(parents, lower) ? this.gaps.siblings : this.gaps.cousins;
  }

  /** Moves a branch, and shares the room this makes among those between it and the one that was in the way. */
  #move(branch: number, inTheWay: number, distance: number): void {
    this.#mod[branch] = at(this.#mod, branch) + distance;
    this.#sumUp[branch] = at(this.#sumUp, branch) + distance;
    this.#sumDown[branch] = at(this.#sumDown, branch) + distance;
    const steps = at(this.#number, branch) - inTheWay;
    if (steps <= 1) return;
    const nearest = this.#children[inTheWay + 1] as number;
    this.#shift[nearest] = at(this.#shift, nearest) + distance / steps;
    this.#shift[branch] = at(this.#shift, branch) - distance / steps;
    this.#change[branch] = at(this.#change, branch) - (distance - distance / steps);
  }

  /** Lets a thread leave a leaf with the right sum, the leaf itself staying where it is. */
  #bend(leaf: number, difference: number): void {
    this.#mod[leaf] = at(this.#mod, leaf) + difference;
    this.#prelim[leaf] = at(this.#prelim, leaf) - difference;
  }

  #remember(reach: number, child: number): void {
    while (this.#reach.length > 0 && reach >= (this.#reach.at(-1) as number)) {
      this.#reach.pop();
      this.#reacher.pop();
    }
    this.#reach.push(reach);
    this.#reacher.push(child);
  }

  readonly #endOf = (node: number): number => at(this.x, node) + at(this.boxes.widths, node);
  readonly #nextUp = (node: number): number => at(at(this.#first, node) === -1 ? this.#threadUp : this.#first, node);
  readonly #nextDown = (node: number): number => at(at(this.#last, node) === -1 ? this.#threadDown : this.#last, node);
}
