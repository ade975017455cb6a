import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { Atom } from '../tools/tool_state.ts';

/** Which faces belong together: all lots of a compound, all of a street block. Made anew when a cut made faces. */
export class Atoms {
  readonly #coverage: CoverageView;
  #faces = -1;
  readonly #members = { compound: new Map<string, number[]>(), block: new Map<string, number[]>() };

  constructor(coverage: CoverageView) {
    this.#coverage = coverage;
  }

  /** Faces that go together with a face; where it lies in no compound its block, without a block itself alone. */
  facesOf(face: number, atom: Atom): readonly number[] {
    if (atom === 'lot') return [face];
    this.#gather();
    const coverage = this.#coverage;
    const compound = atom === 'compound' ? coverage.faceCompound(face) : null;
    const block = coverage.faceBlock(face);
    const members =
      compound !== null
        ? this.#members.compound.get(compound)
        : block === null
          ? [face]
          : this.#members.block.get(block);
    return (members ?? [face]).filter((other) => coverage.faceParent[other] === coverage.faceParent[face]);
  }

  #gather(): void {
    const coverage = this.#coverage;
    if (this.#faces === coverage.faceCount) return;
    this.#faces = coverage.faceCount;
    for (const [name, members] of Object.entries(this.#members)) {
      members.clear();
      for (let face = 0; face < this.#faces; face++) {
        const id = name === 'compound' ? coverage.faceCompound(face) : coverage.faceBlock(face);
        if (id === null) continue;
        const known = members.get(id);
        if (known === undefined) members.set(id, [face]);
        else known.push(face);
      }
    }
  }
}
