import { Coverage } from '../../geodata/coverage/coverage.ts';
import type { Position } from '../../geodata/place.ts';
import { decodeBase } from '../../geodata/redraw/encode_base.ts';
import type { RedrawBase } from '../../geodata/redraw/redraw_base.ts';
import { graphql } from './plan_page.ts';
import { cookieOf } from './signed_in.ts';

/** A lot that a grid can give to a neighbour without falling apart. */
export interface LotToGive {
  /** Codes of the grids. */
  readonly from: string;
  readonly to: string;
  /** Well within the lot, and in the grid that takes it. */
  readonly position: Position;
  readonly beside: Position;
  readonly households: number;
}

/** The ground that a draft begins from, as every browser gets it. */
export class DraftGround {
  readonly #coverage: Coverage;
  readonly #households = new Map<number, number>();

  private constructor({ coverage, entrances }: RedrawBase) {
    this.#coverage = Coverage.from(coverage);
    entrances.face.forEach((face, entrance) => {
      this.#households.set(face, (this.#households.get(face) ?? 0) + entrances.households[entrance]!);
    });
  }

  static async read(serverUrl: string, place: string, id: string): Promise<DraftGround> {
    const asked = 'query ($place: ID!, $id: ID!) { jurisdiction(code: $place) { redraw(id: $id) { base { url } } } }';
    const answer = await graphql<{ jurisdiction: { redraw: { base: { url: string } } } }>(asked, { place, id });
    const address = new URL(answer.jurisdiction.redraw.base.url, serverUrl);
    const response = await fetch(address, { headers: { cookie: await cookieOf(serverUrl) } });
    if (!response.ok) throw new Error(`No base of the draft: ${response.status}`);
    return new DraftGround(decodeBase(await response.arrayBuffer()));
  }

  /** Codes of its grids. */
  get grids(): readonly string[] {
    return Array.from({ length: this.#coverage.ownerCount }, (_, owner) => this.#coverage.ownerFacts(owner).code ?? '');
  }

  /** A place well within the largest lot of a grid. */
  within(code: string): Position {
    const coverage = this.#coverage;
    const faces = coverage.facesOf(this.grids.indexOf(code));
    return this.#middleOf(
      faces.reduce((most, face) => (coverage.faceArea2(face) > coverage.faceArea2(most) ? face : most)),
    );
  }

  /** Lots that a grid can give to a neighbour, those of most households first. */
  lots(): readonly LotToGive[] {
    const coverage = this.#coverage;
    const lots: LotToGive[] = [];
    for (let face = 0; face < coverage.faceCount; face++) {
      const from = coverage.faceOwner[face]!;
      if (coverage.pinchesOf(from).includes(face)) continue;
      const beside = coverage.faceNeighbours(face).find((found) => coverage.faceOwner[found.face] !== from);
      if (beside === undefined) continue;
      lots.push({
        from: this.grids[from]!,
        to: this.grids[coverage.faceOwner[beside.face]!]!,
        position: this.#middleOf(face),
        beside: this.#middleOf(beside.face),
        households: this.#homesIn(face),
      });
    }
    return lots.sort((a, b) => b.households - a.households);
  }

  #homesIn(face: number): number {
    return this.#households.get(face) ?? 0;
  }

  /** Of a net of points over a face the one that most others around it lie in the face with. */
  #middleOf(face: number): Position {
    const [west, south, east, north] = this.#coverage.faceBounds(face);
    const at = (column: number, row: number): Position => [
      west + ((east - west) * (column + 0.5)) / NET,
      south + ((north - south) * (row + 0.5)) / NET,
    ];
    const isIn = Array.from(
      { length: NET * NET },
      (_, i) => this.#coverage.faceAt(at(i % NET, Math.floor(i / NET))) === face,
    );
    const room = isIn.map((is, i) => (is ? roomAround(isIn, i) : -1));
    const most = room.indexOf(Math.max(...room));
    return at(most % NET, Math.floor(most / NET));
  }
}

const NET = 15;

/** How many rings of points around one are all in. */
function roomAround(isIn: readonly boolean[], i: number): number {
  for (let ring = 1; ring < NET; ring++) {
    for (let row = -ring; row <= ring; row++) {
      for (let column = -ring; column <= ring; column++) {
        const [x, y] = [(i % NET) + column, Math.floor(i / NET) + row];
        if (x < 0 || y < 0 || x >= NET || y >= NET || !isIn[y * NET + x]) return ring - 1;
      }
    }
  }
  return NET;
}
