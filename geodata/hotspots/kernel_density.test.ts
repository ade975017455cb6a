import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DensityField, kernelDensity } from './kernel_density.ts';

const CELL = { cellLongitude: 0.001, cellLatitude: 0.001 };

/** Up to 60 cells within about 5 km of 97.05° E, 39.83° N. */
const someCells = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 500 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((cells) => cells.flatMap(([x, y, count]) => [97.05 + x * 0.001, 39.83 + y * 0.001, count]));

function massOf(field: DensityField): number {
  return field.perKm2.reduce((sum, density) => sum + density * field.pixelKm2, 0);
}

function at(field: DensityField, longitude: number, latitude: number): number {
  const [west, , east, north] = field.bounds;
  const pixel = (east - west) / field.columns;
  const rowHeight = (field.bounds[3] - field.bounds[1]) / field.rows;
  return field.perKm2[
    Math.floor((north - latitude) / rowHeight) * field.columns + Math.floor((longitude - west) / pixel)
  ]!;
}

test('The field holds exactly as many cases as the cells, whatever the bandwidth and the size of the pixels', () => {
  fc.assert(
    fc.property(
      someCells,
      fc.integer({ min: 40, max: 900 }),
      fc.integer({ min: 40, max: 512 }),
      (cells, bandwidthMetres, maxSide) => {
        const field = kernelDensity({ cells, ...CELL }, { bandwidthMetres, maxSide })!;
        const total = cells.reduce((sum, value, i) => (i % 3 === 2 ? sum + value : sum), 0);
        expect(Math.abs(massOf(field) / total - 1)).toBeLessThan(1e-4);
        expect(Math.max(field.columns, field.rows)).toBeLessThanOrEqual(maxSide);
      },
    ),
    { numRuns: 60 },
  );
});

test('Twice the cases give twice the density everywhere', () => {
  fc.assert(
    fc.property(someCells, (cells) => {
      const once = kernelDensity({ cells, ...CELL }, { bandwidthMetres: 150 })!;
      const doubled = cells.map((value, i) => (i % 3 === 2 ? value * 2 : value));
      const twice = kernelDensity({ cells: doubled, ...CELL }, { bandwidthMetres: 150 })!;
      once.perKm2.forEach((density, i) => {
        expect(twice.perKm2[i]).toBeCloseTo(2 * density, 2);
      });
    }),
    { numRuns: 10 },
  );
});

test('One small cell gives the Gaussian itself: height n / 2πσ² in the middle, e^-½ of it one bandwidth away', () => {
  const cells = [97.05, 39.83, 1000];
  const field = kernelDensity({ cells, cellLongitude: 1e-5, cellLatitude: 1e-5 }, { bandwidthMetres: 200 })!;
  const peak = 1000 / (2 * Math.PI * 0.2 ** 2);
  expect(at(field, 97.05, 39.83) / peak).toBeCloseTo(1, 1);
  const eastOfIt = 97.05 + 200 / (111_195.08 * Math.cos((39.83 * Math.PI) / 180));
  const northOfIt = 39.83 + 200 / 111_195.08;
  expect(at(field, eastOfIt, 39.83) / peak).toBeCloseTo(Math.exp(-0.5), 1);
  expect(at(field, 97.05, northOfIt) / peak).toBeCloseTo(Math.exp(-0.5), 1);
});

test('A wide cell gives an even field inside it, not a bump at its centre', () => {
  const cells: number[] = [];
  for (let x = 0; x < 5; x++) for (let y = 0; y < 5; y++) cells.push(97 + x * 0.02, 39 + y * 0.02, 70);
  const field = kernelDensity({ cells, cellLongitude: 0.02, cellLatitude: 0.02 }, { bandwidthMetres: 100 })!;
  const onCentre = at(field, 97.04, 39.04);
  const onEdge = at(field, 97.05, 39.05);
  expect(Math.abs(onEdge / onCentre - 1)).toBeLessThan(0.02);
});

test('The outermost pixels hold next to nothing, so that no edge of the picture can be seen', () => {
  fc.assert(
    fc.property(someCells, (cells) => {
      const field = kernelDensity({ cells, ...CELL }, { bandwidthMetres: 150 })!;
      const peak = field.perKm2.reduce((a, b) => Math.max(a, b), 0);
      const lastRow = (field.rows - 1) * field.columns;
      for (let column = 0; column < field.columns; column++) {
        expect(field.perKm2[column]! / peak).toBeLessThan(2e-3);
        expect(field.perKm2[lastRow + column]! / peak).toBeLessThan(2e-3);
      }
    }),
    { numRuns: 20 },
  );
});

test('No cases give no field', () => {
  expect(kernelDensity({ cells: [], ...CELL }, { bandwidthMetres: 150 })).toBeNull();
  expect(kernelDensity({ cells: [97, 39, 0], ...CELL }, { bandwidthMetres: 150 })).toBeNull();
});

test('A bandwidth, a side or a count that cannot be is refused with its value', () => {
  expect(() => kernelDensity({ cells: [], ...CELL }, { bandwidthMetres: 0 })).toThrow('bandwidthMetres: 0');
  expect(() => kernelDensity({ cells: [], ...CELL, cellLatitude: -1 }, { bandwidthMetres: 1 })).toThrow('-1');
  expect(() => kernelDensity({ cells: [97, 39, -2], ...CELL }, { bandwidthMetres: 1 })).toThrow('count of cell 0: -2');
});
