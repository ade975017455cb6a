import type { CoverageView } from '../../coverage/coverage_view.ts';
import { Column, floatColumn, intColumn } from '../../coverage/state/column.ts';
import type { Touched } from '../touched.ts';
import { type Carriers, MEASURES, type Measure } from './carriers.ts';

type Sums = Readonly<Record<Measure, Column<Float64Array>>>;

const sumsFor = (size: number): Sums =>
  Object.fromEntries(MEASURES.map((measure) => [measure, floatColumn(size)])) as unknown as Sums;

/**
 * What lies in each face and, summed over its faces, in each owner; whole numbers, exact. Follows the coverage by what was
 * touched: faces that only changed owner move their sums, carriers of reshaped faces are located anew, and nothing else is
 * looked at.
 */
export class CountedFaces {
  readonly carriers: Carriers;
  /** Slot of the face that each carrier lies in; −1: outside. */
  readonly faceOf: Int32Array;
  readonly #coverage: CoverageView;
  readonly #categories: number;
  /** Carriers of a face as a chain: the first, then for each the next; −1 ends it. */
  readonly #first: Column<Int32Array>;
  readonly #next: Int32Array;
  /** The owner that a face is counted with; −1: none. */
  readonly #countedWith: Column<Int32Array>;
  readonly #faceSums: Sums;
  readonly #stationsInFace: Column<Int32Array>;
  readonly #ownerSums: Sums;
  /** Owner by category. */
  readonly #ownerStations: Column<Int32Array>;

  constructor(coverage: CoverageView, carriers: Carriers, categories: number) {
    this.#coverage = coverage;
    this.carriers = carriers;
    this.#categories = categories;
    const { faceCount, ownerCount } = coverage;
    this.faceOf = new Int32Array(carriers.count).fill(-1);
    this.#next = new Int32Array(carriers.count).fill(-1);
    this.#first = new Column(new Int32Array(faceCount).fill(-1));
    this.#countedWith = intColumn(faceCount);
    this.#faceSums = sumsFor(faceCount);
    this.#stationsInFace = intColumn(faceCount);
    this.#ownerSums = sumsFor(ownerCount);
    this.#ownerStations = intColumn(ownerCount * categories);
    for (let face = 0; face < faceCount; face++) this.#open(face);
    for (let carrier = 0; carrier < carriers.count; carrier++) this.#locate(carrier);
  }

  ofOwner(measure: Measure, owner: number): number {
    return this.#ownerSums[measure].data[owner] ?? 0;
  }

  ofFace(measure: Measure, face: number): number {
    return this.#faceSums[measure].data[face] ?? 0;
  }

  /** Stations of an owner by category. */
  stationsOf(owner: number): number[] {
    const from = owner * this.#categories;
    return Array.from({ length: this.#categories }, (_, category) => this.#ownerStations.data[from + category] ?? 0);
  }

  /** Calls back for each carrier in a face. */
  visit(face: number, visit: (carrier: number) => void): void {
    for (let carrier = this.#first.data[face] ?? -1; carrier !== -1; carrier = this.#next[carrier]!) visit(carrier);
  }

  /** Follows the coverage. @returns owners whose sums may be different now */
  update({ faces, reshaped, owners }: Touched): number[] {
    const { faceCount, ownerCount, faceOwner } = this.#coverage;
    const changed = new Set(owners);
    this.#reserve(faceCount, ownerCount);
    const loose: number[] = [];
    for (const face of reshaped) {
      const owner = this.#close(face, loose);
      if (owner >= 0) changed.add(owner);
    }
    for (const face of reshaped) {
      if (face >= faceCount) continue;
      this.#open(face);
      changed.add(faceOwner[face]!);
    }
    for (const carrier of loose) this.#locate(carrier);
    for (const face of faces) {
      if (face >= faceCount) continue;
      const [before, after] = [this.#countedWith.data[face]!, faceOwner[face]!];
      if (before === after) continue;
      this.#give(face, before, after);
      changed.add(before);
      changed.add(after);
    }
    return [...changed].sort((a, b) => a - b);
  }

  #reserve(faces: number, owners: number): void {
    const known = this.#first.data.length;
    this.#first.reserve(faces);
    this.#countedWith.reserve(faces);
    if (this.#first.data.length > known) {
      this.#first.data.fill(-1, known);
      this.#countedWith.data.fill(-1, known);
    }
    this.#stationsInFace.reserve(faces);
    this.#ownerStations.reserve(owners * this.#categories);
    for (const measure of MEASURES) {
      this.#faceSums[measure].reserve(faces);
      this.#ownerSums[measure].reserve(owners);
    }
  }

  /** A face that has its shape: counted with its owner, empty but for what stays with the slot. */
  #open(face: number): void {
    const owner = this.#coverage.faceOwner[face]!;
    this.#countedWith.data[face] = owner;
    for (const measure of ['cases', 'openCases'] as const) {
      const amount = this.carriers.fixed[measure][face] ?? 0;
      this.#faceSums[measure].data[face] = amount;
      this.#ownerSums[measure].data[owner]! += amount;
    }
  }

  /** A face that has lost its shape: counted nowhere. @returns the owner that it was counted with */
  #close(face: number, loose: number[]): number {
    const owner = this.#countedWith.data[face] ?? -1;
    if (owner < 0) return -1;
    for (let carrier = this.#first.data[face]!; carrier !== -1; carrier = this.#next[carrier]!) {
      loose.push(carrier);
      this.faceOf[carrier] = -1;
      const category = this.carriers.category[carrier]!;
      if (category >= 0) this.#ownerStations.data[owner * this.#categories + category]!--;
    }
    this.#first.data[face] = -1;
    this.#stationsInFace.data[face] = 0;
    for (const measure of MEASURES) {
      const sums = this.#faceSums[measure].data;
      this.#ownerSums[measure].data[owner]! -= sums[face]!;
      sums[face] = 0;
    }
    this.#countedWith.data[face] = -1;
    return owner;
  }

  #locate(carrier: number): void {
    const face = this.#coverage.faceAtLattice(this.carriers.x[carrier]!, this.carriers.y[carrier]!);
    if (face >= 0) this.#put(carrier, face);
  }

  #put(carrier: number, face: number): void {
    const owner = this.#countedWith.data[face]!;
    this.faceOf[carrier] = face;
    this.#next[carrier] = this.#first.data[face]!;
    this.#first.data[face] = carrier;
    const category = this.carriers.category[carrier]!;
    if (category >= 0) {
      this.#stationsInFace.data[face]!++;
      this.#ownerStations.data[owner * this.#categories + category]!++;
      return;
    }
    for (const measure of MEASURES) {
      const amount = this.carriers.measures[measure][carrier]!;
      this.#faceSums[measure].data[face]! += amount;
      this.#ownerSums[measure].data[owner]! += amount;
    }
  }

  #give(face: number, before: number, after: number): void {
    this.#countedWith.data[face] = after;
    for (const measure of MEASURES) {
      const amount = this.#faceSums[measure].data[face]!;
      this.#ownerSums[measure].data[before]! -= amount;
      this.#ownerSums[measure].data[after]! += amount;
    }
    if (this.#stationsInFace.data[face] === 0) return;
    this.visit(face, (carrier) => {
      const category = this.carriers.category[carrier]!;
      if (category < 0) return;
      this.#ownerStations.data[before * this.#categories + category]!--;
      this.#ownerStations.data[after * this.#categories + category]!++;
    });
  }
}
