import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEnded } from '../../data/case_row.ts';
import { arbitraryRow } from '../testing/arbitrary_row.ts';
import { ASKED_AT_FIRST, type Asked } from '../view/cases_view.ts';
import { fitsAsked } from './fits_asked.ts';

const tree = new Map([
  ['a', { parent: null }],
  ['b', { parent: 'a' }],
  ['c', { parent: 'b' }],
  ['d', { parent: null }],
]);
const ground = { kinds: tree, regions: tree, now: Date.parse('2026-07-01T00:00:00Z') };
const all: Asked = { ...ASKED_AT_FIRST, states: 'all' };

it('finds every case where all are asked for, and only those not ended at first', () => {
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      expect(fitsAsked(row, all, ground)).toBe(true);
      expect(fitsAsked(row, ASKED_AT_FIRST, ground)).toBe(!isEnded(row.state));
    }),
  );
});

it('takes a kind and a region with those below them', () => {
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      expect(fitsAsked(row, { ...all, kinds: ['a'] }, ground)).toBe(row.kind.code !== 'd');
      expect(fitsAsked(row, { ...all, kinds: ['c', 'd'] }, ground)).toBe(['c', 'd'].includes(row.kind.code));
      expect(fitsAsked(row, { ...all, region: 'b' }, ground)).toBe(['b', 'c'].includes(row.grid?.code ?? ''));
    }),
  );
});

it('finds a case by each thing that it is, and not by another', () => {
  fc.assert(
    fc.property(arbitraryRow, arbitraryRow, (row, other) => {
      const asked: Asked = {
        ...all,
        due: [row.due],
        placements: [row.placement],
        sources: [row.source],
        states: [row.state],
        unit: row.unit && { kind: row.unit.kind, code: row.unit.code },
        paused: row.paused,
        text: row.description.trim().toUpperCase(),
      };
      expect(fitsAsked(row, asked, ground)).toBe(true);
      const isLike =
        other.due === row.due &&
        other.placement === row.placement &&
        other.source === row.source &&
        other.state === row.state &&
        other.paused === row.paused;
      if (!isLike) expect(fitsAsked(other, asked, ground)).toBe(false);
    }),
  );
});

it('counts a day from its midnight in Beijing to the next', () => {
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      const day = new Date(Date.parse(row.reportedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
      expect(fitsAsked(row, { ...all, reported: { from: day, to: day } }, ground)).toBe(true);
      expect(fitsAsked(row, { ...all, reported: { from: '2027-01-01', to: '2027-01-02' } }, ground)).toBe(false);
    }),
  );
});

it('leaves to the server whether somebody decided on a duplicate', () => {
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      expect(fitsAsked(row, { ...all, duplicates: true }, ground)).toBeNull();
    }),
  );
});
