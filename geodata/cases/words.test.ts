import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTopics } from './topics.ts';
import { dice, markAlike, tellApart, topicsAlike, wordsOf } from './words.ts';

const topicsOf = (text: string) => readTopics(text).topics;
const alike = (a: string, b: string) => dice(wordsOf(a), wordsOf(b));
const apart = (a: string, b: string) => tellApart(wordsOf(a), wordsOf(b));

describe('words of a description', () => {
  it('are wholly alike with themselves, not at all with others, whatever the signs and the width', () => {
    expect(alike('小区路灯坏了', '小区路灯坏了')).toBe(1);
    expect(alike('小区门口，路灯坏了！', '小区门口 路灯坏了')).toBe(1);
    expect(alike('ＬＥＤ灯 ABCD', 'led灯abcd')).toBeGreaterThan(0.5);
    expect(alike('路灯坏了', '井盖松动')).toBe(0);
    expect(alike('', '路灯')).toBe(0);
    expect(alike('!?。', '!?。')).toBe(0);
  });

  it('are compared the same way round and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leave out what stands in reports of anything', () => {
    expect(alike('市民来电反映：小区路灯坏了，请尽快处理', '小区路灯坏了')).toBe(1);
    expect(wordsOf('请有关部门尽快核实处理并回复').pairs).toHaveLength(0);
    // Few words say little, even where they are the same.
    expect(alike('黑了', '黑了')).toBe(0.25);
  });

  it('are read to a length, so that a text of 5 MB costs no more than its beginning', () => {
    const long = wordsOf('路灯坏了'.repeat(1_250_000));
    expect(long.pairs.length).toBeLessThanOrEqual(500);
  });
});

describe('what tells places apart', () => {
  it.each([
    ['3号楼', '3栋', '5幢'],
    ['十二号楼', '12栋', '二号楼'],
    ['建设路31号', '31号门口', '33号'],
    ['building 4', 'next to Building 4', 'block 5'],
    ['12 Maple Street', 'no. 12', '14 Maple Street'],
    ['东门', '小区东门口', '西门'],
    ['north gate', 'the north gate', 'south gate'],
  ])('reads %s as %s and not as %s', (a, same, other) => {
    expect(apart(a, same)).toBe(false);
    expect(markAlike(wordsOf(a), wordsOf(same))).toBe(true);
    expect(apart(a, other)).toBe(true);
  });

  it('is nothing where one of them does not say, or they say it of different things', () => {
    expect(apart('3号楼', '楼下')).toBe(false);
    expect(apart('3号楼', '5单元')).toBe(false);
    expect(apart('3号楼和5号楼之间', '5号楼')).toBe(false);
  });
});

describe('topics of a text', () => {
  it('are found in both languages, and not in parts of other words', () => {
    expect([...topicsOf('路灯不亮')]).toEqual(['street_lamp']);
    expect([...topicsOf('the street light is out')]).toEqual(['street_lamp']);
    expect([...topicsOf('maple street near river drive')]).toEqual([]);
    expect([...topicsOf('下水道的盖子松动')]).toEqual(['cover']);
    expect([...topicsOf('走在机动车道上')]).toEqual([]);
    expect([...topicsOf('drainpipes and carparks')]).toEqual([]);
    expect([...topicsOf('树断了，压在电线上，行道树')].toSorted()).toEqual(['tree', 'wire']);
  });

  it('are the same, other, or known of one or none', () => {
    const compare = (a: string, b: string) => topicsAlike(wordsOf(a), wordsOf(b));
    expect(compare('路灯不亮', '灯坏了，照明不好')).toBe('same');
    expect(compare('路灯不亮', '井盖松动')).toBe('other');
    expect(compare('路灯不亮', '快递柜挡路')).toBe('one');
    expect(compare('快递柜', '快递柜挡路')).toBe('none');
  });
});
