/** Boxes on the page that are taken by a label or symbol, so that none covers another. */
export class LabelPlaces {
  readonly #taken: (readonly [west: number, north: number, east: number, south: number])[] = [];

  /** Takes the box around a text of this size, turned, if it is free. */
  take(x: number, y: number, width: number, height: number, turn = 0): boolean {
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const [halfX, halfY] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
    const box = [x - halfX, y - halfY, x + halfX, y + halfY] as const;
    if (this.#taken.some((each) => box[0] < each[2] && each[0] < box[2] && box[1] < each[3] && each[1] < box[3]))
      return false;
    this.#taken.push(box);
    return true;
  }
}
