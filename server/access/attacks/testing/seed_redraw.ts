import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { decodeBase } from '../../../../geodata/redraw/encode_base.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import { TINY } from '../../../testing/tiny_place.ts';
import type { HttpBrowser } from './http_browser.ts';
import type { RunningCity } from './running_city.ts';

const WEST_COMMUNITY = '990001001001';
const [SOUTH, NORTH] = ['990001001001001', '990001001001003'];
/** The street through the middle of the south grid. */
const MIDDLE = TINY.south + TINY.stepNorth;

export interface SeededRedraw {
  readonly id: string;
  /** Shows somebody at work in it, for half a minute. */
  showSomebody(): Promise<void>;
}

/**
 * A draft of the west community that gave the upper half of one grid to the other, was approved by a second person and took
 * effect: something in every field that tells of drafts, and grids that came from others.
 */
export async function seedRedraw(city: RunningCity, planner: HttpBrowser): Promise<SeededRedraw> {
  const approver = await city.signedIn('approving', [{ role: 'leader' }]);
  const place = `jurisdiction: "${TINY.code}"`;
  const { startRedraw } = await planner.told<{ startRedraw: { id: string; base: { url: string } } }>(
    `mutation { startRedraw(${place}, redraw: { name: "示例草案", scope: "${WEST_COMMUNITY}" }) { id base { url } } }`,
  );
  const { id } = startRedraw;
  const blob = await planner.send('GET', startRedraw.base.url);
  const replica = new RedrawReplica(Coverage.from(decodeBase(await blob.arrayBuffer()).coverage));
  const { coverage } = replica;
  const owners = new Map(
    Array.from({ length: coverage.ownerCount }, (_, slot) => [coverage.ownerFacts(slot).code, slot] as const),
  );
  const faces = coverage.facesOf(owners.get(SOUTH)!).filter((face) => coverage.faceBounds(face)[1]! >= MIDDLE - 1e-6);
  const { edit } = replica.make([
    {
      kind: 'assign',
      faces: faces.map((face) => coverage.faceKey(face)),
      owner: coverage.ownerKey(owners.get(NORTH)!),
    },
  ]);
  await planner.told(
    `mutation($edits: [RedrawEditInput!]!) { addRedrawEdits(${place}, id: "${id}", after: 0, edits: $edits) { number } }`,
    { edits: [edit] },
  );
  await planner.told(`mutation { submitRedraw(${place}, id: "${id}", edits: 1, note: "示例说明") { id } }`);
  const { approveRedraw } = await approver.told<{ approveRedraw: { state: string } }>(
    `mutation { approveRedraw(${place}, id: "${id}", note: "示例批准") { state } }`,
  );
  if (approveRedraw.state !== 'in_effect') throw new Error(`The seeded draft is '${approveRedraw.state}'.`);
  const at = `pointer: { longitude: 101.001, latitude: 38.001 }, grids: ["${SOUTH}"], tool: "paint"`;
  return {
    id,
    async showSomebody() {
      await planner.told(
        `mutation { showRedrawPresence(${place}, id: "${id}", presence: { window: "示例窗口", ${at} }) }`,
      );
    },
  };
}
