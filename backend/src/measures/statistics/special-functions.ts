/** Functions that exact intervals are made of. Sources: Press et al., Numerical Recipes, chapter 6; NIST DLMF 5.11, 8.11 and 8.17. */

/** ln Γ(x) for x > 0, by Stirling's series after a shift; relative error about 1e-15. */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  while (at < 10) { shift *= at; at += 1; }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * 691 / 360360))))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}

const SMALL = 1e-300;
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/** The modified Lentz evaluation of b0 + a1/(b1 + a2/(b2 + …)). */
function continuedFraction(first: number, term: (n: number) => readonly [a: number, b: number]): number {
  let value = first || SMALL;
  let numerator = value;
  let denominator = 0;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const [a, b] = term(n);
    denominator = 1 / (b + a * denominator || SMALL);
    numerator = b + a / numerator || SMALL;
    const step = numerator * denominator;
    value *= step;
    if (Math.abs(step - 1) < PRECISION * 4) return value;
  }
  return value;
}

/** The regularised incomplete gamma function from below, P(a, x): the chance that a gamma variable of shape a is at most x. */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x >= a + 1) return 1 - front / continuedFraction(x + 1 - a, n => [-n * (n - a), x + 2 * n + 1 - a]);
  let sum = 1 / a;
  let term = sum;
  for (let n = 1; n < MOST_TERMS && Math.abs(term) > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return front * sum;
}

/** The regularised incomplete beta function, I_x(a, b): the chance that a beta variable is at most x. Small values keep their precision. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const fraction = continuedFraction(1, n => {
    const m = n >> 1;
    const even = n % 2 === 0;
    const factor = even ? m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m)) : -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1));
    return [factor * x, 1];
  });
  return front / fraction;
}

/** Where a rising function reaches a value, between two bounds, by halving until the bounds meet. */
export function whereRisingReaches(value: number, rising: (x: number) => number, low: number, high: number): number {
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
}
