import { expect, it } from 'vitest';
import type { Figure } from '../../generated/schema.ts';
import { figureLines } from './figure_lines.ts';

const kept: Figure = {
  value: 0.25,
  unit: 'share',
  numerator: 1,
  denominator: 4,
  leftOut: [{ count: 7, reason: { zh: '住户：没有街道', en: 'households: no street' } }],
  asOf: new Date('2026-11-23T04:00:00Z'),
  definition: { zh: '住户占比', en: 'Share of households' },
  source: 'GB 50180-2018',
  estimated: true,
  digest: 'a'.repeat(64),
};

it('a figure that comes out the same is told with all its parts in both languages', () => {
  const lines = figureLines({ jurisdiction: '620981', area: '620981001', kept, computed: kept }).join('\n');
  for (const said of ['620981001', '住户占比', 'Share of households', '0.25 = 1 / 4', '7  住户', 'with estimates'])
    expect(lines).toContain(said);
  expect(lines).toContain('The same to the last digit.');
});

it('one that comes out otherwise is told with the difference', () => {
  const area = '620981';
  const computed = { ...kept, value: 0.5, numerator: 2 };
  const lines = figureLines({ jurisdiction: area, area, kept, computed });
  expect(lines.at(-1)).toBe('结果不一致。 / Not the same: value 0.25 → 0.5, numerator 1 → 2');
  const leftOut = figureLines({ jurisdiction: area, area, kept, computed: { ...kept, leftOut: [] } });
  expect(leftOut.at(-1)).toContain('left out');
});
