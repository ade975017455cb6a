import type { Page } from 'playwright-core';
import { graphql, PATIENCE_MS } from './plan_page.ts';

/** What panels and the line of history cover of the map of a draft: it is centred in what is left. */
const PADDING = { top: 64, right: 64, bottom: 42, left: 80 };
const TILE_PX = 512;

/** The first community of a place that has at least so many grids. */
export async function scopeOfGrids(place: string, count: number): Promise<string> {
  const query = `query ($place: ID!) { jurisdiction(code: $place) { levels { level }
    regions(first: 200) { nodes { code level parent { code } } } } }`;
  const { levels, regions } = (await graphql<Answer>(query, { place })).jurisdiction;
  const deepest = Math.max(...levels.map(({ level }) => level));
  const grids = regions.nodes.filter(({ level }) => level === deepest);
  const found = regions.nodes.find(({ code }) => grids.filter(({ parent }) => parent?.code === code).length >= count);
  if (found === undefined) throw new Error(`No community of ${count} grids among the first regions of ${place}`);
  return found.code;
}

interface Answer {
  readonly jurisdiction: {
    readonly levels: readonly { readonly level: number }[];
    readonly regions: {
      readonly nodes: readonly {
        readonly code: string;
        readonly level: number;
        readonly parent: { readonly code: string } | null;
      }[];
    };
  };
}

/** Starts a draft as somebody elsewhere would. @returns its id */
export async function startedDraft(place: string, scope: string, name: string): Promise<string> {
  const query =
    'mutation ($place: ID!, $redraw: RedrawInput!) { startRedraw(jurisdiction: $place, redraw: $redraw) { id } }';
  return (await graphql<{ startRedraw: { id: string } }>(query, { place, redraw: { name, scope } })).startRedraw.id;
}

/** Waits until a draft stands with its map and figures, and every edit is saved. */
export async function draftStands(page: Page): Promise<void> {
  await page.locator('.draft[data-draft][data-edits=saved]').waitFor({ timeout: PATIENCE_MS });
  await page.waitForSelector('.draft__map [data-map-state="ready"]', { timeout: PATIENCE_MS });
  await page.locator('.redraw-figures tbody tr').first().waitFor({ timeout: PATIENCE_MS });
}

/** Names and households of the grids, as the table of figures has them. */
export function households(page: Page): Promise<readonly string[]> {
  return page.locator('.redraw-figures tbody tr').evaluateAll((rows) =>
    rows
      .map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => cell.textContent?.trim())
          .join(' '),
      )
      .sort(),
  );
}

/** Where a position stands in the page while the address says where the camera is. */
export async function pointOf(page: Page, [longitude, latitude]: readonly [number, number]) {
  const box = await page.locator('.draft__map canvas').first().boundingBox();
  const [east = 0, north = 0, zoom = 0] = (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number);
  if (!box) throw new Error('The map has no box');
  const world = TILE_PX * 2 ** zoom;
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return {
    x: box.x + (box.width + PADDING.left - PADDING.right) / 2 + (world * (longitude - east)) / 360,
    y: box.y + (box.height + PADDING.top - PADDING.bottom) / 2 - world * (mercator(latitude) - mercator(north)),
  };
}
