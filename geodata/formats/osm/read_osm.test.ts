import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../place.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { partsOf } from '../shapes/polygon.ts';
import { encodeXml } from '../testing/encode_osm.ts';
import { realData } from '../testing/real_data.ts';
import { TempFiles } from '../testing/temp_files.ts';
import type { OsmElement, OsmTags } from './element.ts';
import { readOsm } from './read_osm.ts';

const BOX: Bounds = [118, 32, 118.01, 32.01];

/** A file of ways through nodes at whole thousandths of a degree from the corner of the box. */
class Sketch {
  readonly elements: OsmElement[] = [];

  node(id: number, east: number, north: number, tags?: OsmTags): this {
    this.elements.push({ type: 'node', id, lon: 118 + east / 1000, lat: 32 + north / 1000, ...(tags && { tags }) });
    return this;
  }

  way(id: number, refs: readonly number[], tags: OsmTags = {}): this {
    this.elements.push({ type: 'way', id, refs, tags });
    return this;
  }

  relation(id: number, members: readonly (readonly [number, string])[], tags: OsmTags): this {
    const list = members.map(([ref, role]) => ({ type: 'way' as const, ref, role }));
    this.elements.push({ type: 'relation', id, members: list, tags });
    return this;
  }

  async read(bounds: Bounds | undefined = BOX) {
    await using files = await TempFiles.open();
    return await readOsm(await files.write('sketch.osm', encodeXml(this.elements)), { bounds });
  }
}

const cross = () =>
  new Sketch()
    .node(1, 1, 5)
    .node(2, 5, 5)
    .node(3, 9, 5)
    .node(4, 5, 1)
    .node(5, 5, 9)
    .node(6, 30, 5)
    .node(7, 2, 2)
    .node(8, 2, 4);

describe('streets', () => {
  it('keep the ids of their nodes, so that they meet where the file says', async () => {
    const ground = await cross()
      .way(10, [1, 2, 3], { highway: 'residential', name: '中山路', 'name:en': 'Zhongshan Road' })
      .way(11, [4, 2, 5], { highway: 'footway' })
      .read();
    expect(ground.streets.map(({ id, nodes }) => [id, nodes])).toEqual([
      ['way/10', [1, 2, 3]],
      ['way/11', [4, 2, 5]],
    ]);
    expect(ground.streets[0]).toMatchObject({ name: { zh: '中山路', en: 'Zhongshan Road' }, walk: 'yes', layer: 0 });
  });

  it('are cut at the box, with a new node that no other street has', async () => {
    const { streets } = await cross()
      .way(10, [3, 6], { highway: 'residential' })
      .way(11, [2, 3, 6], { highway: 'service' })
      .read();
    expect(streets.map(({ line }) => line.at(-1))).toEqual([
      [118.01, 32.005],
      [118.01, 32.005],
    ]);
    const cuts = streets.map(({ nodes }) => nodes.at(-1) as number);
    expect(new Set([...cuts, 1, 2, 3, 4, 5, 6, 7, 8]).size).toBe(10);
  });

  it('fall into pieces where they leave the box, or where the file lacks a node', async () => {
    const { streets } = await cross()
      .way(10, [2, 3, 6, 5, 1], { highway: 'residential' })
      .way(11, [1, 2, 999, 4, 7], { highway: 'path' })
      .read();
    expect(streets.map(({ id }) => id)).toEqual(['way/10/1', 'way/10/2', 'way/11/1', 'way/11/2']);
    for (const { line, nodes } of streets) expect(nodes).toHaveLength(line.length);
  });

  it.each([
    [{ highway: 'residential' }, 'yes'],
    [{ highway: 'trunk' }, 'yes'],
    [{ highway: 'motorway' }, 'no'],
    [{ highway: 'motorway', foot: 'yes' }, 'yes'],
    [{ highway: 'primary', motorroad: 'yes' }, 'no'],
    [{ highway: 'primary', motorroad: 'yes', sidewalk: 'both' }, 'yes'],
    [{ highway: 'service', access: 'private' }, 'private'],
    [{ highway: 'service', access: 'private', foot: 'yes' }, 'yes'],
    [{ highway: 'service', access: 'no' }, 'no'],
    [{ highway: 'footway', foot: 'private' }, 'private'],
    [{ highway: 'path', foot: 'no' }, 'no'],
    [{ highway: 'cycleway', foot: 'use_sidepath' }, 'no'],
    [{ highway: 'track', access: 'agricultural' }, 'yes'],
    [{ highway: 'service', access: 'customers' }, 'yes'],
    [{ highway: 'service', access: 'permissive' }, 'yes'],
    [{ highway: 'residential', access: 'destination' }, 'yes'],
    [{ highway: 'service', service: 'driveway', access: 'private' }, 'private'],
    [{ highway: 'steps' }, 'yes'],
    [{ highway: 'trunk', oneway: 'yes' }, 'no'],
    [{ highway: 'trunk', oneway: 'yes', sidewalk: 'right' }, 'yes'],
    [{ highway: 'trunk', oneway: 'yes', foot: 'yes' }, 'yes'],
    [{ highway: 'trunk', expressway: 'yes' }, 'no'],
    [{ highway: 'trunk_link' }, 'no'],
    [{ highway: 'motorway', sidewalk: 'separate' }, 'no'],
    [{ highway: 'cycleway' }, 'no'],
    [{ highway: 'cycleway', foot: 'designated' }, 'yes'],
    [{ highway: 'cycleway', segregated: 'no' }, 'yes'],
    [{ highway: 'bridleway' }, 'no'],
    [{ highway: 'busway' }, 'no'],
    [{ highway: 'corridor' }, 'yes'],
  ])('with %j may be walked: %s', async (tags, walk) => {
    const { streets } = await cross()
      .way(10, [1, 2, 3], tags as unknown as OsmTags)
      .read();
    expect(streets.map((street) => street.walk)).toEqual([walk]);
  });

  it('that are only planned are none', async () => {
    const sketch = cross().way(10, [1, 2], { highway: 'residential' });
    const { streets, counts } = await sketch.way(11, [4, 5], { highway: 'proposed' }).read();
    expect(streets).toHaveLength(1);
    expect(counts.streets).toBe(2);
  });

  it('are one way on foot only by tags about feet, and then run from first to last', async () => {
    const { streets } = await cross()
      .way(10, [1, 2, 3], { highway: 'residential', oneway: 'yes' })
      .way(11, [1, 2, 3], { highway: 'footway', 'oneway:foot': '-1' })
      .way(12, [1, 2, 3], { highway: 'steps', conveying: 'forward' })
      .read();
    expect(streets.map(({ oneWayOnFoot, nodes }) => [oneWayOnFoot, nodes[0]])).toEqual([
      [false, 1],
      [true, 3],
      [true, 1],
    ]);
  });

  it('know where a wheelchair does not get along', async () => {
    const { streets } = await cross()
      .way(10, [1, 2], { highway: 'footway', wheelchair: 'no' })
      .way(11, [2, 3], { highway: 'footway', wheelchair: 'limited' })
      .read();
    expect(streets.map(({ wheelchair }) => wheelchair)).toEqual([false, true]);
  });

  it('have heights where every node of them has one', async () => {
    const { streets } = await cross()
      .node(31, 1, 6, { ele: '12.5' })
      .node(32, 2, 6, { ele: '-3 m' })
      .node(33, 3, 6, { ele: 'high' })
      .way(10, [31, 32], { highway: 'path' })
      .way(11, [32, 33], { highway: 'path' })
      .way(12, [31, 32, 6], { highway: 'path' })
      .read();
    expect(streets.map(({ heights }) => heights)).toEqual([[12.5, -3], null, null]);
  });

  it('carry signals where lights stand on a way that people walk', async () => {
    const { signals } = await cross()
      .node(31, 1, 6, { highway: 'traffic_signals' })
      .node(32, 2, 6, { highway: 'crossing', crossing: 'traffic_signals' })
      .node(33, 3, 6, { highway: 'crossing', 'crossing:signals': 'yes' })
      .node(34, 4, 6, { highway: 'crossing', crossing: 'zebra' })
      .node(35, 5, 6, { highway: 'traffic_signals' })
      .node(36, 6, 6, { highway: 'traffic_signals' })
      .way(10, [31, 32, 33, 34], { highway: 'primary' })
      .way(11, [34, 35], { highway: 'motorway' })
      .read();
    expect(signals.map(({ id, node }) => [id, node])).toEqual([
      ['node/31', 31],
      ['node/32', 32],
      ['node/33', 33],
    ]);
    expect(signals[0]?.position).toEqual([118.001, 32.006]);
  });

  it('on bridges and in tunnels lie above and below the ground', async () => {
    const { streets } = await cross()
      .way(10, [1, 2], { highway: 'footway', bridge: 'yes' })
      .way(11, [2, 3], { highway: 'footway', tunnel: 'yes' })
      .way(12, [4, 5], { highway: 'footway', bridge: 'no', layer: '3' })
      .read();
    expect(streets.map(({ bridge, tunnel, layer }) => [bridge, tunnel, layer])).toEqual([
      [true, false, 1],
      [false, true, -1],
      [false, false, 3],
    ]);
  });
});

describe('compounds, gates and walls', () => {
  const compound = () =>
    cross()
      .node(20, 1, 1)
      .node(21, 3, 1, { barrier: 'gate', access: 'private', opening_hours: 'Mo-Su 06:00-22:00' })
      .node(22, 3, 4)
      .node(23, 1, 4)
      .node(24, 6, 1)
      .way(10, [1, 2, 3], { highway: 'residential' })
      .way(30, [20, 21, 22, 23, 20], { landuse: 'residential', name: '示例小区', barrier: 'wall' })
      .way(31, [21, 7, 8], { highway: 'service' });

  it('belong together: the wall is a barrier, the way inside and the gate know their compound', async () => {
    const ground = await compound().read();
    expect(ground.compounds).toMatchObject([{ id: 'way/30', walled: true, name: { zh: '示例小区' } }]);
    expect(ground.barriers).toMatchObject([{ id: 'way/30', kind: 'wall' }]);
    expect(ground.streets.map(({ compoundId }) => compoundId)).toEqual([null, 'way/30']);
    expect(ground.gates).toEqual([
      {
        id: 'node/21',
        kind: 'gate',
        position: [118.003, 32.001],
        node: 21,
        access: 'private',
        openingHours: 'Mo-Su 06:00-22:00',
        compoundId: 'way/30',
      },
    ]);
  });

  it('a way that runs on through the gate is cut there, so that it begins at the gate to be an inner way', async () => {
    const ground = await compound().way(32, [4, 24, 21, 7, 8], { highway: 'service', name: '门前路' }).read();
    const through = ground.streets.filter(({ name }) => name?.zh === '门前路');
    expect(through.map(({ id, nodes, compoundId }) => [id, nodes, compoundId])).toEqual([
      ['way/32/1', [4, 24, 21], null],
      ['way/32/2', [21, 7, 8], 'way/30'],
    ]);
    expect(through.every(({ line, nodes }) => line.length === nodes.length)).toBe(true);
  });

  it('a way that passes an inner gate stays whole', async () => {
    const ground = await compound()
      .node(25, 2, 3, { barrier: 'gate' })
      .way(32, [21, 7, 25, 8], { highway: 'service', name: '院内路' })
      .read();
    expect(
      ground.streets.filter(({ name }) => name?.zh === '院内路').map(({ id, compoundId }) => [id, compoundId]),
    ).toEqual([['way/32', 'way/30']]);
  });

  it('leave ways public where a compound has a name and no wall', async () => {
    const open = new Sketch();
    const isWall = (tags: Readonly<Record<string, string>> | undefined) => tags?.barrier === 'wall';
    open.elements.push(
      ...compound().elements.map((each) =>
        isWall(each.tags) ? { ...each, tags: { landuse: 'residential', name: '示例小区' } } : each,
      ),
    );
    const ground = await open.read();
    expect(ground.compounds).toMatchObject([{ id: 'way/30', walled: false }]);
    expect(ground.streets.map(({ compoundId }) => compoundId)).toEqual([null, null]);
  });

  it('need a name or a wall: plain residential land is only a surface', async () => {
    const sketch = compound();
    const plain = sketch.elements.map((each) =>
      each.id === 30 ? { ...each, tags: { landuse: 'residential' } } : each,
    );
    const again = new Sketch();
    again.elements.push(...plain);
    const ground = await again.read();
    expect(ground.compounds).toEqual([]);
    expect(ground.surfaces.map(({ kind }) => kind)).toEqual(['residential']);
  });

  it('rivers, streams and railways bar the way; trams and ditches do not', async () => {
    const { barriers } = await cross()
      .way(9, [1, 2], { highway: 'path' })
      .way(10, [1, 2], { waterway: 'river', name: '秦淮河' })
      .way(11, [2, 3], { railway: 'rail', bridge: 'yes' })
      .way(12, [4, 5], { railway: 'tram' })
      .way(13, [4, 5], { waterway: 'ditch' })
      .read();
    expect(barriers.map(({ kind, bridge }) => [kind, bridge])).toEqual([
      ['river', false],
      ['railway', true],
    ]);
  });
});

describe('buildings and surfaces', () => {
  const block = () =>
    cross()
      .node(20, 1, 1)
      .node(21, 4, 1)
      .node(22, 4, 4)
      .node(23, 1, 4)
      .node(24, 3, 2)
      .node(25, 3, 3)
      .way(9, [1, 2], { highway: 'path' });

  it('take their levels from building:levels, else from the height, and drop what cannot be', async () => {
    const tags: OsmTags[] = [{ 'building:levels': '6' }, { height: '18 m' }, { 'building:levels': '0' }, {}];
    for (const [index, levels] of [6, 6, null, null].entries()) {
      const { buildings } = await block()
        .way(30, [20, 21, 22, 23, 20], { building: 'yes', ...tags[index] })
        .read();
      expect(buildings.map((building) => building.levels)).toEqual([levels]);
    }
  });

  it('have the use that they say, or that the land around them has', async () => {
    const { buildings } = await block()
      .node(26, 0.5, 0.5)
      .node(27, 4.5, 0.5)
      .node(28, 4.5, 4.5)
      .node(29, 0.5, 4.5)
      .way(30, [20, 21, 22, 20], { building: 'yes' })
      .way(31, [20, 22, 23, 20], { building: 'school' })
      .way(40, [26, 27, 28, 29, 26], { landuse: 'residential' })
      .read();
    expect(buildings.map(({ use }) => use)).toEqual(['residential', 'public']);
  });

  it('are put together from the ways of a relation, in any direction, with holes', async () => {
    const { buildings } = await block()
      .way(30, [20, 21, 22])
      .way(31, [20, 23, 22])
      .way(32, [7, 24, 25, 8, 7])
      .relation(
        50,
        [
          [30, 'outer'],
          [31, 'outer'],
          [32, 'inner'],
        ],
        { type: 'multipolygon', building: 'yes' },
      )
      .read();
    expect(buildings).toHaveLength(1);
    expect(buildings[0]?.outline.coordinates.map((ring) => ring.length)).toEqual([5, 5]);
  });

  it('are left out and named when their outline crosses itself', async () => {
    const { buildings, problems } = await block().way(30, [20, 21, 23, 22, 20], { building: 'yes' }).read();
    expect(buildings).toEqual([]);
    expect(problems).toMatchObject([{ field: 'outline', value: 'way/30' }]);
    expect(problems[0]?.reason.zh).toContain('118.002500,32.002500');
  });

  it('of surfaces only what lies in the box is kept', async () => {
    const { surfaces } = await block()
      .node(40, -5, 6)
      .node(41, 20, 6)
      .node(42, 20, 20)
      .node(43, -5, 20)
      .way(60, [40, 41, 42, 43, 40], { natural: 'water', name: '玄武湖' })
      .read();
    expect(surfaces).toMatchObject([{ id: 'way/60', kind: 'water' }]);
    const ring = surfaces.flatMap(({ outline }) => partsOf(outline))[0]?.[0];
    expect(ring).toContainEqual([118.01, 32.01]);
    expect(ring).toContainEqual([118, 32.006]);
  });
});

describe('bounds', () => {
  it('are asked for, with a suggestion, when the file does not give them', async () => {
    await using files = await TempFiles.open();
    const path = await files.write('a.osm', encodeXml(cross().way(10, [1, 2, 3], { highway: 'path' }).elements));
    await expect(readOsm(path)).rejects.toMatchObject({
      code: 'bounds_needed',
      zh: expect.stringContaining('--bounds 118.001,32.005,118.005,32.005'),
    });
  });

  it('that hold no street are refused, saying where the streets are', async () => {
    const reading = cross().way(10, [1, 2, 3], { highway: 'path' }).read([9, 47, 10, 48]);
    await expect(reading).rejects.toMatchObject({ code: 'bounds_miss', en: expect.stringContaining('118.001') });
  });
});

const CORE: Bounds = [118.765, 32.035, 118.795, 32.052];
const nanjing = realData('nanjing.osm');
const liechtenstein = realData('liechtenstein.osm.pbf');
const porto = realData('porto.osm.pbf');

describe('real files have the counts that another tool found', () => {
  it.skipIf(nanjing.absent)('Nanjing', async () => {
    const ground = await readOsm(nanjing.path, { bounds: CORE });
    expect(ground.counts).toMatchObject({
      ways: 1_920,
      streets: 384,
      streetsMadeForWalking: 179,
      buildings: 1_278,
      places: 224,
      walkingGraph: { nodes: 1_614, components: 45, largestComponent: 1_351 },
    });
    const positions = ground.streets.flatMap(({ line }) => line);
    expect(positions.every(([x, y]) => x >= CORE[0] && x <= CORE[2] && y >= CORE[1] && y <= CORE[3])).toBe(true);
    for (const { outline } of [...ground.buildings, ...ground.surfaces])
      expect(findCrossing(partsOf(outline))).toBeNull();
  });

  it.skipIf(liechtenstein.absent)('Liechtenstein, which says itself what it covers', async () => {
    const ground = await readOsm(liechtenstein.path);
    expect(ground.counts).toMatchObject({
      nodes: 142_832,
      streets: 4_660,
      buildings: 8_998,
      walkingGraph: { nodes: 54_351, edges: 55_969 },
    });
    expect(ground.bounds).toEqual([9.471078, 47.04774, 9.636217, 47.27128]);
  });

  it.skipIf(porto.absent)('Porto, whose edges are 355,929 with the five that lead from a node to itself', async () => {
    const ground = await readOsm(porto.path);
    expect(ground.counts).toMatchObject({
      nodes: 347_944,
      streets: 51_349,
      walkingGraph: { nodes: 328_355, edges: 355_924, loops: 5, largestComponent: 316_485 },
    });
  });

  it.skipIf(porto.absent)('a reading can be cancelled', async () => {
    const controller = new AbortController();
    const reading = readOsm(porto.path, {
      signal: controller.signal,
      onProgress: ({ done, total }) => done * 2 > total && controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
