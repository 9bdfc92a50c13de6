/**
 * The x in [0,1] below which the share `p` of a Beta(a, b) distribution lies, a and b above 0, to about twelve digits.
 * Newton's steps, and halves of the interval where they would leave it.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const scale = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < 200; step++) {
    const over = betaBelow(x, a, b) - p;
    if (over > 0) high = x;
    else low = x;
    const density = Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const newton = x - over / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * next) return next;
    x = next;
  }
  return x;
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of Beta(a, b) below x. By its continued fraction, on the
 * side where that converges fast. Source: NIST Digital Library of Mathematical Functions, 8.17.22 and 8.17.4.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(front) / (a * fraction(x, a, b));
}

/** `1 + d1/(1 + d2/(1 + ...))`, forwards by Lentz' method as Thompson and Barnett (1986) keep it from dividing by 0. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let [value, c, d] = [1, 1, 0];
  for (let n = 1; n < 10_000; n++) {
    const m = n >> 1;
    const term =
      n % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + term * d || tiny);
    c = 1 + term / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

/** Stirling's series, its argument moved up to where six terms are exact. Source: DLMF 5.11.1 and 5.5.1. */
function lnGamma(x: number): number {
  let [moved, z] = [0, x];
  for (; z < 12; z++) moved += Math.log(z);
  const s = 1 / (z * z);
  const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360_360))))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - moved;
}
