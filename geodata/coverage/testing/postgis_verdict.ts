import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type { Coverage } from '../coverage.ts';

export interface PostgisVerdict {
  /** Outlines with an edge that does not match that of a neighbour: ST_CoverageInvalidEdges. */
  readonly invalidEdges: number;
  readonly invalidOutlines: number;
  /** Sum of areas in square degrees. */
  readonly area: number;
}

/** The embedded PostGIS as a judge of coverages. */
export class PostgisJudge {
  readonly #database: PGlite;

  private constructor(database: PGlite) {
    this.#database = database;
  }

  static async start(): Promise<PostgisJudge> {
    const database = await PGlite.create({ extensions: { postgis } });
    await database.exec('create extension postgis; create table area (number int, outline geometry)');
    return new PostgisJudge(database);
  }

  async verdictOf(outlines: readonly object[]): Promise<PostgisVerdict> {
    await this.#database.query('truncate area');
    await this.#database.query(
      `insert into area select (each->>'number')::int, st_geomfromgeojson(each->>'outline')
       from jsonb_array_elements($1::jsonb) each`,
      [JSON.stringify(outlines.map((outline, number) => ({ number, outline })))],
    );
    const { rows } = await this.#database.query<{ invalid_edges: number; invalid_outlines: number; areas: number }>(`
      select count(edges)::int as invalid_edges, count(*) filter (where not st_isvalid(outline))::int as invalid_outlines,
        sum(st_area(outline)) as areas
      from (select outline, st_coverageinvalidedges(outline) over () as edges from area) checked`);
    const { invalid_edges, invalid_outlines, areas } = rows[0]!;
    return { invalidEdges: invalid_edges, invalidOutlines: invalid_outlines, area: areas };
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/** Outlines of all owners that have ground. */
export function ownerOutlines(coverage: Coverage): object[] {
  return Array.from({ length: coverage.ownerCount }, (_, owner) => owner)
    .filter((owner) => coverage.faceCountOf(owner) > 0)
    .map((owner) => coverage.outlineOf(owner));
}

export function faceOutlines(coverage: Coverage): object[] {
  return Array.from({ length: coverage.faceCount }, (_, face) => coverage.faceOutline(face));
}
