/** Ten-millionths of a degree: whole numbers, on which the sign of a cross product is exact. */
export type Whole = readonly [x: number, y: number];

/** 1 for a left turn from a over b to c, −1 for a right turn, 0 for none. */
export const turn = (a: Whole, b: Whole, c: Whole): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two segments have a point in common. */
export const touch = ([a, b]: readonly [Whole, Whole], [c, d]: readonly [Whole, Whole]): boolean => {
  const turns = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)] as const;
  if (turns.every((t) => t === 0)) {
    const overlap = (axis: 0 | 1) =>
      Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis])) <=
      Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
    return overlap(0) && overlap(1);
  }
  return turns[0] * turns[1] <= 0 && turns[2] * turns[3] <= 0;
};
