import { describe, expect, it } from 'vitest';
import { CASE_DEADLINES } from './case_deadlines.ts';
import { CASE_KINDS } from './case_kinds.ts';
import { DEPARTMENTS } from './departments.ts';
import { HOLIDAYS } from './holidays.ts';
import { WORKING_HOURS } from './working_hours.ts';

describe('kinds of case', () => {
  it('stand after their parents, with codes that the database takes', () => {
    const seen = new Set<string>();
    for (const { code, parent } of CASE_KINDS) {
      expect(code).toMatch(/^[a-z][a-z_]*$/);
      if (parent !== null) expect(seen.has(parent), `${code} below ${parent}`).toBe(true);
      seen.add(code);
    }
  });

  it('have names that no other kind below the same parent has', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = CASE_KINDS.map(({ parent, name }) => `${parent} ${name[language]}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('take in what the issue names, orders among them, and the national classes in three levels', () => {
    const roots = CASE_KINDS.filter(({ parent }) => parent === null);
    expect(roots.map(({ code }) => code)).toEqual([
      ...['snap_report', 'hotline', 'wish', 'volunteer_order', 'property', 'dispute', 'hazard', 'visit_finding'],
      ...['urban_part', 'urban_event'],
    ]);
    expect(CASE_KINDS.filter(({ loop }) => loop === 'order').map(({ code }) => code)).toEqual([
      'wish',
      'volunteer_order',
    ]);
    const below = (code: string) => CASE_KINDS.filter(({ parent }) => parent === code);
    expect(below('urban_part').map(({ name }) => name.zh)).toEqual([
      '公用设施',
      '交通设施',
      '市容环境',
      '园林绿化',
      '其他部件',
    ]);
    expect(below('urban_event').map(({ name }) => name.zh)).toEqual([
      ...['市容环境', '宣传广告', '施工管理', '突发事件', '街面秩序', '其他事件'],
    ]);
    expect(below('urban_event_appearance').length).toBeGreaterThan(10);
  });

  it('have both limits of duplicates or neither, and the nature of the kind above', () => {
    const nature = new Map(CASE_KINDS.map((kind) => [kind.code, kind.nature]));
    for (const kind of CASE_KINDS) {
      expect(kind.duplicateMetres === null).toBe(kind.duplicateHours === null);
      if (kind.parent !== null) expect(kind.nature).toBe(nature.get(kind.parent));
    }
  });
});

describe('what a place begins with', () => {
  it('names its sources', () => {
    for (const { source } of [...CASE_KINDS, ...CASE_DEADLINES, ...HOLIDAYS, ...WORKING_HOURS, ...DEPARTMENTS]) {
      expect(source).not.toBe('');
    }
  });

  it('works forty hours a week', () => {
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const worked = WORKING_HOURS.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0);
    expect(worked).toBe(40 * 60);
  });

  it('has departments once each, with codes that the database takes', () => {
    for (const { code } of DEPARTMENTS) expect(code).toMatch(/^[a-z0-9][a-z0-9_-]{0,39}$/);
    expect(new Set(DEPARTMENTS.map(({ code }) => code)).size).toBe(DEPARTMENTS.length);
  });
});
