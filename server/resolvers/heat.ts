import { heatCells } from '../generated/queries/heat_cells.ts';
import type { JurisdictionResolvers } from '../generated/schema.ts';
import { heatGrid } from '../rules/heat_cells.ts';
import { many } from '../store/queryable.ts';
import { checkBox, checkWindow } from './arguments.ts';

export const jurisdictionHeat: NonNullable<JurisdictionResolvers['heat']> = async (
  place,
  { box, zoom, window, kinds },
  { pool },
) => {
  const asked = checkBox(box);
  const { from, to } = checkWindow(window);
  const grid = heatGrid([asked.west, asked.south, asked.east, asked.north], zoom, [
    place.west,
    place.south,
    place.east,
    place.north,
  ]);
  const { cellLongitude, cellLatitude } = grid;
  if (grid.box === null) return { cellLongitude, cellLatitude, cells: [], total: 0, simulated: false };
  const [west, south, east, north] = grid.box;
  const cells = await many(pool, heatCells, {
    jurisdiction: place.code,
    ...{ from, to, west, south, east, north, cellLongitude, cellLatitude },
    kinds: kinds ? [...kinds] : null,
  });
  return {
    cellLongitude,
    cellLatitude,
    cells: cells.flatMap(({ longitude, latitude, count }) => [longitude, latitude, count]),
    total: cells.reduce((sum, { count }) => sum + count, 0),
    simulated: cells.some(({ simulated }) => simulated),
  };
};
