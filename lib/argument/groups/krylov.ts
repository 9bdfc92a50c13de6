/** Adds the symmetric, nowhere negative operator's image of `from` to `into`. */
export type Operator = (from: Float64Array, into: Float64Array) => void;

export interface Eigenpair {
  readonly value: number;
  /** Of length 1. */
  readonly vector: Float64Array;
}

const steps = 32;
const restarts = 16;

/**
 * The largest eigenvalue and its vector among those at right angles to the vectors of `apart`, to about twelve digits;
 * null where the operator maps all of them to nothing. Lanczos' method, every vector kept at right angles to those
 * before it, begun again from the best vector found until it stays.
 * Source: Golub, Van Loan, "Matrix Computations", 4th edition, 2013, chapter 10.
 */
export function largestEigenpair(
  apply: Operator,
  start: Float64Array,
  apart: readonly Float64Array[],
): Eigenpair | null {
  let vector = start;
  let value = 0;
  for (let restart = 0; restart < restarts; restart++) {
    const basis: Float64Array[] = [];
    const diagonal: number[] = [];
    const beside: number[] = [];
    let next = vector;
    let rest = normalise(next, apart);
    while (rest > 0 && basis.length < steps) {
      basis.push(next);
      const image = new Float64Array(next.length);
      apply(next, image);
      diagonal.push(dot(image, next));
      rest = normalise(image, [...apart, ...basis]);
      beside.push(rest);
      next = image;
      if (rest <= 1e-13 * (diagonal[0] as number)) break;
    }
    if (basis.length === 0) return null;
    const top = topOf(diagonal, beside);
    value = top.value;
    vector = new Float64Array(start.length);
    basis.forEach((one, k) => {
      addScaled(vector, one, top.vector[k] as number);
    });
    normalise(vector, apart);
    if (rest * Math.abs(top.vector[basis.length - 1] as number) <= 1e-12 * value) break;
  }
  return value > 0 ? { value, vector } : null;
}

/**
 * Takes out what lies along the others, twice against rounding, and scales to length 1. Gives the length before that; 0
 * where nothing but rounding is left, which has a direction but means none.
 */
function normalise(vector: Float64Array, others: readonly Float64Array[]): number {
  const whole = Math.sqrt(dot(vector, vector));
  for (let pass = 0; pass < 2; pass++) for (const other of others) addScaled(vector, other, -dot(vector, other));
  const length = Math.sqrt(dot(vector, vector));
  if (length <= 1e-13 * whole) return 0;
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
  return length;
}

/**
 * The largest eigenvalue and its vector of a small symmetric tridiagonal matrix without negative eigenvalues: squared
 * again and again, what is left of the matrix is that vector.
 */
function topOf(diagonal: readonly number[], beside: readonly number[]): Eigenpair {
  const n = diagonal.length;
  const at = (i: number, j: number) =>
    (i === j ? diagonal[i] : Math.abs(i - j) === 1 ? beside[Math.min(i, j)] : 0) ?? 0;
  let power = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => at(i, j)));
  for (let squaring = 0; squaring < 40; squaring++) {
    const trace = power.reduce((sum, row, i) => sum + (row[i] as number), 0);
    if (!(trace > 0)) break;
    const scaled = power.map((row) => row.map((x) => x / trace));
    power = scaled.map((row) => Float64Array.from(scaled, (column) => dot(row, column)));
  }
  const heaviest = power.reduce((best, row, i) => ((row[i] as number) > (power[best]?.[best] as number) ? i : best), 0);
  const vector = power[heaviest] as Float64Array;
  normalise(vector, []);
  let value = 0;
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - 1); j < Math.min(n, i + 2); j++) {
      value += at(i, j) * (vector[i] as number) * (vector[j] as number);
    }
  }
  return { value, vector };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(into: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + factor * (from[i] as number);
}
