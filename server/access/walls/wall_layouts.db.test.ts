import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { presetLayout } from '../../../geodata/wall/preset_layouts.ts';
import type { WallLayout } from '../../../geodata/wall/wall_layout.ts';
import { type App, makeApp } from '../../app.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { graphqlRequest } from '../../testing/api.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { everybody } from '../testing/everybody.ts';

const FIELDS = 'screenSet columns rows unitWidth unitHeight parts { part x y width height }';
const READ = `query ($set: ID!) { jurisdiction(code: "${TINY.code}") { wallLayout(screenSet: $set) { ${FIELDS} } } }`;
const SAVE = `mutation ($place: ID!, $layout: WallLayoutInput!) {
  saveWallLayout(jurisdiction: $place, layout: $layout) { ${FIELDS} } }`;
const DELETE = `mutation ($set: ID!) { deleteWallLayout(jurisdiction: "${TINY.code}", screenSet: $set) }`;

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<'code' | 'zh' | 'en', string>> }[];
}

onEachDatabase('layouts of walls', (database) => {
  let app: App;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    app = makeApp({
      pool: database.pool,
      clientFolder: '/nowhere',
      development: false,
      identify: async () => everybody,
    });
  });
  afterAll(() => app.close());
  beforeEach(() => database.pool.query('delete from wall_layouts'));

  const ask = async (query: string, variables: Record<string, unknown>): Promise<Answer> =>
    (await app.handle(graphqlRequest(query, variables))).json() as Promise<Answer>;
  const inputOf = ({ units, parts }: WallLayout) => ({ ...units, parts });
  const save = (layout: WallLayout, place: string = TINY.code) => ask(SAVE, { place, layout: inputOf(layout) });
  const read = async (set: string) => (await ask(READ, { set })).data?.jurisdiction;
  const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

  it('are those that were saved last for their screens, and none where none was', async () => {
    expect(await read('2x1')).toEqual({ wallLayout: null });
    const preset = presetLayout(2, 1);
    await save(preset);
    const moved = { ...preset, parts: preset.parts.filter(({ part }) => part !== 'ranking') };
    const saved = await save(moved);
    expect(saved.errors).toBeUndefined();
    const expected = { screenSet: '2x1', ...inputOf(moved) };
    expect(saved.data?.saveWallLayout).toEqual(expected);
    expect(await read('2x1')).toEqual({ wallLayout: expected });
    expect(await read('3x2')).toEqual({ wallLayout: null });
    expect((await ask(DELETE, { set: '2x1' })).data).toEqual({ deleteWallLayout: true });
    expect((await ask(DELETE, { set: '2x1' })).data).toEqual({ deleteWallLayout: false });
    expect(await read('2x1')).toEqual({ wallLayout: null });
  });

  it('are refused with what is wrong, and the one before stays', async () => {
    const sound = presetLayout(1, 1);
    await save(sound);
    const onAnother = sound.parts.map((part) => (part.part === 'trend' ? { ...part, x: 1, y: 3 } : part));
    const refused = await save({ ...sound, parts: onAnother });
    expect(codeOf(refused)).toBe('LAYOUT_OVERLAP');
    expect(refused.errors?.[0]?.extensions.zh).toContain('趋势图');
    const outside = sound.parts.map((part) => (part.part === 'mix' ? { ...part, x: 2_000_000_000 } : part));
    expect(codeOf(await save({ ...sound, parts: outside }))).toBe('LAYOUT_OUTSIDE');
    expect(codeOf(await save({ ...sound, units: { ...sound.units, columns: 9 } }))).toBe('LAYOUT_UNITS');
    expect(codeOf(await save(sound, '000000'))).toBeDefined();
    expect(codeOf(await ask(READ, { set: '3 by 2' }))).toBe('BAD_SCREEN_SET');
    expect(await read('1x1')).toEqual({ wallLayout: { screenSet: '1x1', ...inputOf(sound) } });
  });
});
