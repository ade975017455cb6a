import type { Page } from 'playwright-core';
import { graphql, PATIENCE_MS } from './plan_page.ts';

/** What panels and the line of history cover of the map of a draft: it is centred in what is left. */
const PADDING = { top: 64, right: 64, bottom: 42, left: 80 };
const TILE_PX = 512;

export interface GridPlace {
  readonly code: string;
  readonly name: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** The grids of a community of a place, by code. */
export async function gridsOf(place: string, community: string): Promise<readonly GridPlace[]> {
  const query = `query ($place: ID!, $after: String) { jurisdiction(code: $place) { regions(first: 200, after: $after) {
    nodes { code level name { zh } parent { code } labelPosition { longitude latitude } }
    pageInfo { hasNextPage endCursor } } } }`;
  const grids: GridPlace[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const page: RegionPage = (await graphql<Answer>(query, { place, after })).jurisdiction.regions;
    const { nodes, pageInfo } = page;
    for (const { code, name, parent, labelPosition } of nodes) {
      if (parent?.code !== community) continue;
      grids.push({ code, name: name.zh, position: [labelPosition.longitude, labelPosition.latitude] });
    }
    after = pageInfo.endCursor;
    isMore = pageInfo.hasNextPage;
  }
  return grids.sort((a, b) => (a.code < b.code ? -1 : 1));
}

type RegionPage = Answer['jurisdiction']['regions'];

interface Answer {
  readonly jurisdiction: {
    readonly regions: {
      readonly nodes: readonly {
        readonly code: string;
        readonly name: { readonly zh: string };
        readonly parent: { readonly code: string } | null;
        readonly labelPosition: { readonly longitude: number; readonly latitude: number };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
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
