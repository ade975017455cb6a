import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_DRAFT, type Draft, isBlank, nextDraft, reportOf } from './draft.ts';

const photo = fc.record({
  id: fc.uuid(),
  name: fc.constant('p.jpg'),
  file: fc.constant(new Blob()),
  sent: fc.option(
    fc.constantFrom('a', 'b', 'c').map((digit) => ({ hash: digit.repeat(64), thumbnailUrl: '', position: null })),
  ),
});
const text = fc.oneof(fc.constant(''), fc.constant('  '), fc.string());
const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('hazard', 'wish'),
  description: text,
  address: text,
  place: fc.option(
    fc.record({
      position: fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })),
      by: fc.constantFrom('photo' as const, 'phone' as const, 'map' as const),
      accuracyMetres: fc.constant(null),
    }),
  ),
  name: text,
  phone: text,
  source: fc.constantFrom('snap_report' as const, 'grid_worker' as const),
  photos: fc.array(photo, { maxLength: 4 }),
});

describe('a report of a draft', () => {
  it('names each photo once, has no empty texts and says the same each time it is made', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const report = reportOf(written, 'k');
        expect(report).toEqual(reportOf(structuredClone(written), 'k'));
        const hashes = report.photos ?? [];
        expect(new Set(hashes).size).toBe(hashes.length);
        expect(new Set(hashes)).toEqual(new Set(written.photos.flatMap(({ sent }) => sent?.hash ?? [])));
        expect([report.address, report.reporter?.name, report.reporter?.phone]).not.toContain('');
        expect(report.reporter === null).toBe(written.name.trim() + written.phone.trim() === '');
      }),
    );
  });

  it('says where it is just where a place was given', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const { position } = reportOf(written, 'k');
        expect(position && [position.longitude, position.latitude]).toEqual(written.place?.position ?? null);
      }),
    );
  });
});

describe('the draft after one that was sent', () => {
  it('is blank but for who reports', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const next = nextDraft(written);
        expect(isBlank(next)).toBe(true);
        expect(next).toEqual({ ...BLANK_DRAFT, name: written.name, phone: written.phone, source: written.source });
      }),
    );
  });
});
