import type { MultiPolygon, Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoundaryUploadAnswer } from '../../geodata/boundaries/boundary_upload.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { RedrawDesk } from './testing/redraw_desk.ts';

const EAST = '990001001002';
const GRID_3 = '990001001001003';
const UPPER: readonly [number, number] = [101.001, 38.0025];
const UPPER_EAST: readonly [number, number] = [101.003, 38.0025];
const DAY_MS = 86_400_000;

const ringOf = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const box = (...sides: Parameters<typeof ringOf>): Polygon => ({ type: 'Polygon', coordinates: [ringOf(...sides)] });

/** What somebody who redraws grids may bring along or ask for by mistake, and the sentence that he gets. */
onEachDatabase('a planner is told in both languages of', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());

  describe('a file', () => {
    const upload = async (
      outlines: readonly (Polygon | MultiPolygon)[],
      options: object = {},
    ): Promise<BoundaryUploadAnswer> => {
      const features = outlines.map((geometry, i) => ({
        type: 'Feature',
        properties: { name: `甲${i + 1}` },
        geometry,
      }));
      const form = new FormData();
      form.set('file', new File([JSON.stringify({ type: 'FeatureCollection', features })], '边界.geojson'));
      form.set('options', JSON.stringify({ scope: EAST, nameField: 'name', coordinateSystem: 'wgs84', ...options }));
      const url = `http://localhost/redraws/${TINY.code}/boundaries`;
      const answer = await desk.as('planner').app.handle(new Request(url, { method: 'POST', body: form }));
      expect(answer.status).toBe(200);
      return answer.json();
    };

    it('whose polygons overlap by a kilometre, and is asked who gets the ground', async () => {
      const file = [box(101.004, 38, 101.018, 38.0064), box(101.0045, 38, TINY.east, 38.0064)];
      const { repair } = await upload(file);
      const [question, ...others] = repair!.questions;
      expect(others).toEqual([]);
      expect(question).toMatchObject({ kind: 'overlap', decided: false });
      expect(question!.areaM2 / 1e6).toBeCloseTo(0.84, 1);
      expect(question!.zh).toMatch(
        /^甲1与甲2重叠 0\.8\d 平方公里，最宽处约 (69|7\d)\d 米，超过容差 2 米；请决定归谁。$/,
      );
      expect(question!.en).toMatch(
        /^甲1 and 甲2 overlap by 0\.8\d km², about (69|7\d)\d m at the widest, more than the tolerance of 2 m; decide who gets it\.$/,
      );
      const give = question!.candidates[1]!.id;
      const decided = await upload(file, { decisions: [{ question: question!.key, give }] });
      expect(decided.repair!.questions).toMatchObject([{ decided: true }]);
      expect(decided.repair!.polygons[0]!.areaM2).toBeLessThan(0.1 * question!.areaM2);
    });

    it('with a bow-tie', async () => {
      const tie = box(101.004, 38, 101.012, 38.0064);
      const [a, b, c, d] = tie.coordinates[0]!;
      const { repair } = await upload([{ ...tie, coordinates: [[a!, c!, b!, d!, a!]] }]);
      expect(repair!.repairs.filter(({ kind }) => kind === 'self_crossing')).toMatchObject([
        {
          zh: '甲1的轮廓自相交，已在交点处拆成不相交的部分。',
          en: 'The outline of 甲1 crosses itself; it was split where it crosses.',
        },
      ]);
    });

    it('with a ring of two points', async () => {
      const two = [
        [101.005, 38.001],
        [101.006, 38.002],
        [101.005, 38.001],
      ];
      const whole = box(101.004, 38, TINY.east, 38.0064);
      const { repair } = await upload([{ type: 'MultiPolygon', coordinates: [whole.coordinates, [two]] }]);
      expect(repair!.repairs).toMatchObject([
        {
          kind: 'ring_too_short',
          zh: '甲1有一个环不足三个点，不围成面积，已删除。',
          en: 'A ring of 甲1 has fewer than three points and encloses nothing; it was dropped.',
        },
      ]);
      expect(repair!.polygons[0]!.areaM2).toBeCloseTo(repair!.polygons[0]!.writtenAreaM2, 0);
    });

    it('that mixes coordinate systems, with the row', async () => {
      const metres = box(34_420_000, 4_200_000, 34_421_000, 4_201_000);
      const { blocked, repair } = await upload([box(101.004, 38, TINY.east, 38.0064), metres]);
      expect(repair).toBeNull();
      expect(blocked).toEqual({
        code: 'coordinates_mixed',
        zh: '边界.geojson 混用了坐标：经纬度与米制坐标的面数为 1 / 1，例如第 2 行（34420000，4200000）；请统一后再导入。',
        en: expect.stringMatching(
          /^边界\.geojson mixes coordinates: .* row 2 \(34420000, 4200000\); convert them to one/,
        ),
      });
    });
  });

  describe('a publication', () => {
    const submitted = async (...at: (readonly [number, number])[]) => {
      const redraw = await desk.start('planner');
      const open = await desk.open(redraw);
      for (const position of at) open.give(position, GRID_3);
      await open.sync();
      await desk.step('planner', 'submitRedraw', redraw.id, `edits: ${at.length}`);
      return redraw;
    };

    it('while a colleague is editing: neither what he drew meanwhile nor what he draws then is published or lost', async () => {
      const redraw = await desk.start('planner');
      const [mine, colleague] = [await desk.open(redraw), await desk.open(redraw, 'other')];
      mine.give(UPPER, GRID_3);
      await mine.sync();
      colleague.give(UPPER_EAST, GRID_3);
      await colleague.sync();
      expect(await desk.toldOf('planner', 'submitRedraw', redraw.id, 'edits: 1')).toEqual({
        code: 'REDRAW_EDITED',
        zh: '您看到的是第 1 次编辑之后的草案，现已有 2 次。请看过新的编辑再提交。',
        en: 'You saw the draft after 1 edit; it has 2 now. Look at the new ones and submit again.',
      });
      await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 2');
      colleague.give([101.001, 38.0008], GRID_3);
      const refused = await colleague.sync().then(String, (error: Error) => error.message);
      expect(refused).toContain('草案已提交审批，不能再编辑；要修改请先撤回。');
      expect(refused).toContain('The draft is submitted for approval and takes no edits; withdraw it to draw on.');
      expect(colleague.replica.pending).toHaveLength(1);
      await desk.step('planner', 'withdrawRedraw', redraw.id);
      await colleague.sync();
      expect(await desk.redraw(redraw.id)).toMatchObject({ state: 'drawing', editCount: 3 });
    });

    it('dated yesterday', async () => {
      const { id } = await submitted(UPPER);
      const yesterday = new Date(Date.now() - DAY_MS).toISOString();
      expect(await desk.toldOf('leader', 'approveRedraw', id, `effectiveAt: "${yesterday}"`)).toEqual({
        code: 'BAD_EFFECTIVE_MOMENT',
        zh: `生效时间 ${yesterday} 不可用：它已经过去。`,
        en: `The moment ${yesterday} cannot be that of effect: it has passed.`,
      });
      expect(await desk.redraw(id)).toMatchObject({ state: 'submitted', effectiveAt: null });
    });

    it('of a draft whose grids were replaced since, when it is approved and when its moment comes', async () => {
      const [first, second, third] = [await submitted(UPPER), await submitted(UPPER_EAST), await submitted(UPPER)];
      const soon = new Date(Date.now() + DAY_MS).toISOString();
      await desk.step('leader', 'approveRedraw', third.id, `effectiveAt: "${soon}"`);
      await desk.step('leader', 'approveRedraw', first.id);
      const told = {
        code: 'REDRAW_BASE_REPLACED',
        zh: '草案所依据的网格已被新版本取代。请从现行网格另起草案，再把改动搬过去。',
        en: 'The grids that the draft began from were replaced since. Start a draft from those of today and bring the changes over.',
      };
      expect(await desk.toldOf('leader', 'approveRedraw', second.id)).toEqual(told);
      await database.pool.query(
        `insert into redraw_steps (jurisdiction_code, redraw_id, number, step, effective_at)
         select jurisdiction_code, redraw_id, max(number) + 1, 'postponed', now() from redraw_steps where redraw_id = $1 group by 1, 2`,
        [third.id],
      );
      await desk.as('leader').app.context.redraws.effects.look();
      const { state, steps } = await desk.redraw(third.id);
      expect(state).toBe('submitted');
      expect(steps.at(-1)).toMatchObject({ step: 'failed', note: `${told.zh}\n${told.en}` });
    });
  });
});
