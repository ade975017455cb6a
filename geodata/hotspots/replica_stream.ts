/**
 * An own stream of numbers for each replica, so that what a replica draws depends on nothing but seed and number, however
 * the replicas are shared out among threads. Algorithm: xoshiro128** (Blackman and Vigna 2018, public domain), its state
 * filled by splitmix32.
 *
 * @returns a function that gives the next integer in [0, below), `below` being at most 2³²
 */
export function replicaStream(seed: number, replica: number): (below: number) => number {
  let filling = mix(mix(seed | 0) ^ replica);
  const fill = (): number => {
    filling = (filling + 0x9e3779b9) | 0;
    return mix(filling);
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;
  return (below) => {
    const times = Math.imul(b, 5);
    const result = Math.imul((times << 7) | (times >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return Math.floor((result / 4294967296) * below);
  };
}

/** The finishing step of splitmix32: every bit of the answer hangs on every bit of the number. */
function mix(number: number): number {
  let t = number ^ (number >>> 16);
  t = Math.imul(t, 0x21f0aaad);
  t ^= t >>> 15;
  t = Math.imul(t, 0x735a2d97);
  return t ^ (t >>> 15);
}
