import { describe, expect, it } from 'vitest';
import { checkPrinciples } from './checks/check_principles.ts';
import { DraftFigures } from './figures/draft_figures.ts';
import { englishName, englishNamesOf, nameOfArea, nameOfGrid } from './grid_names.ts';
import { RedrawReplica } from './log/redraw_replica.ts';
import { smallTown } from './testing/small_town.ts';
import { townBase } from './testing/town_base.ts';

const HAN = /\p{Script=Han}/u;

/** A town whose grids and communities have names in both languages. */
function namedTown() {
  const coverage = smallTown();
  const owners = Array.from({ length: coverage.ownerCount }, (_, owner) => owner);
  const replica = new RedrawReplica(coverage);
  replica.make(
    owners.map((owner) => ({ kind: 'change_owner', owner: coverage.ownerKey(owner), name: `第${owner + 1}网格` })),
    { title: 'rename' },
  );
  const grids = owners.map((owner) => ({
    parentCode: coverage.ownerFacts(owner).parent,
    name: { zh: `第${owner + 1}网格`, en: `Grid ${owner + 1}` },
  }));
  const made = townBase(coverage, 1);
  const areaNames = Object.fromEntries(
    coverage.parents.map((code) => [code, { zh: '示例社区', en: 'Example Community' }]),
  );
  // Limits that no grid is within, so that there is something to say of each.
  const limits = { ...made.facts.limits, min: 1, max: 1 };
  const facts = { ...made.facts, limits, englishNames: englishNamesOf(grids), areaNames };
  const base = { ...made, facts };
  return { replica, coverage, base, figures: new DraftFigures(base, coverage) };
}

describe('names of grids', () => {
  it('are those of today in both languages', () => {
    const { figures, base, coverage } = namedTown();
    expect(nameOfGrid(figures, 0)).toEqual({ zh: '第1网格', en: 'Grid 1' });
    expect(nameOfArea(base, coverage.parents[0]!)).toEqual({ zh: '示例社区', en: 'Example Community' });
    expect(nameOfArea(base, 'constructor')).toEqual({ zh: 'constructor', en: 'constructor' });
  });

  it('are in one language where somebody gave another name, and none of another community', () => {
    const { replica, base, figures, coverage } = namedTown();
    const rename = (name: string) =>
      replica.make([{ kind: 'change_owner', owner: coverage.ownerKey(0), name }], { title: 'rename' });
    rename('河西网格');
    expect(nameOfGrid(figures, 0)).toEqual({ zh: '河西网格', en: '河西网格' });
    rename('constructor');
    expect(nameOfGrid(figures, 0).en).toBe('constructor');
    expect(englishName(base, 'constructor', '第1网格')).toBeNull();
    expect(englishName(base, coverage.ownerFacts(0).parent, '第2网格')).toBe('Grid 2');
  });

  it('count new grids, rather than show their keys', () => {
    const { replica, figures, coverage } = namedTown();
    const { parent } = coverage.ownerFacts(0);
    replica.make([{ kind: 'add_owner', owner: 'aaaaaaaaaaaa.0', parent, code: null, name: null }], {
      id: 'aaaaaaaaaaaa',
      title: 'split',
    });
    const owner = coverage.ownerSlot('aaaaaaaaaaaa.0');
    expect(nameOfGrid(figures, owner)).toEqual({ zh: '新网格 1', en: 'New grid 1' });
    expect(nameOfGrid(figures, -1).en).toBe('A grid that is gone');
  });

  it('stand in every finding in the language of its sentence', () => {
    const { base, coverage, figures } = namedTown();
    const findings = checkPrinciples(new DraftFigures(base, coverage), figures).flatMap((result) => result.findings);
    const about = findings.filter(({ grids }) => grids.length === 1);
    expect(about.length).toBeGreaterThan(3);
    for (const { message } of findings) expect(message.en).not.toMatch(HAN);
    expect(about.every(({ message }) => /第\d+网格/.test(message.zh))).toBe(true);
  });
});
