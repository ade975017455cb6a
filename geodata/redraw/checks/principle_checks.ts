import { Coverage } from '../../coverage/coverage.ts';
import { compareDrafts } from '../compare/compare_drafts.ts';
import { DraftFigures } from '../figures/draft_figures.ts';
import { nameOfGrid } from '../grid_names.ts';
import type { RedrawBase } from '../redraw_base.ts';
import type { Touched } from '../touched.ts';
import type { CheckCode, CheckFinding, CheckRules, Principle, PrincipleResult, RedrawCheck } from './check_types.ts';
import { CHECK_RULES, CHECK_WORDS, PRINCIPLES, REQUIRED } from './check_words.ts';
import { LineIndex } from './line_index.ts';
import { findingsOf, type OwnerFinding } from './owner_findings.ts';
import { cutUnits } from './whole_units.ts';

/**
 * The nine principles, live: `update` with the owners that DraftFigures.update gave and with what was touched; `report` works
 * out anew only what was said of those. Findings of a grid that the draft leaves as it is do not stand in the way of its
 * publication.
 */
export class PrincipleChecks {
  readonly #figures: DraftFigures;
  readonly #today: DraftFigures;
  readonly #rules: CheckRules;
  readonly #lines: LineIndex;
  readonly #ofOwner = new Map<number, readonly OwnerFinding[]>();
  readonly #area2: number;

  /** @param today figures of the base as it is; made here where nobody has them */
  constructor(figures: DraftFigures, rules: CheckRules = CHECK_RULES, today = figuresOfToday(figures.base)) {
    this.#figures = figures;
    this.#today = today;
    this.#rules = rules;
    this.#lines = new LineIndex(figures.base, figures.coverage);
    this.#area2 = today.sums().area2;
  }

  update(changedOwners: readonly number[], { arcs, owners }: Touched): void {
    this.#lines.forget(arcs);
    for (const owner of changedOwners) this.#ofOwner.delete(owner);
    for (const owner of owners) this.#ofOwner.delete(owner);
  }

  report(): PrincipleResult[] {
    const checks = this.#checks();
    return (Object.keys(PRINCIPLES) as Principle[]).map((principle) => {
      const own = PRINCIPLES[principle].checks.map((code) => checks.get(code)!);
      const isMet = own.every((check) => check.isMet);
      // Where one of its checks must hold and does not, or all hold: what only advises does not stop a publication.
      const isRequired = own.some((check) => check.isRequired && (isMet || !check.isMet));
      return {
        principle,
        name: PRINCIPLES[principle].name,
        rule: { zh: own.map(({ rule }) => rule.zh).join(''), en: own.map(({ rule }) => rule.en).join(' ') },
        isMet,
        isRequired,
        findings: own.flatMap(({ findings }) => findings),
        checks: own,
      };
    });
  }

  #checks(): Map<CheckCode, RedrawCheck> {
    const findings = new Map<CheckCode, CheckFinding[]>();
    const { coverage } = this.#figures;
    for (let owner = 0; owner < coverage.ownerCount; owner++) {
      for (const { code, ...finding } of this.#findingsOf(owner)) {
        const known = findings.get(code);
        if (known === undefined) findings.set(code, [finding]);
        else known.push(finding);
      }
    }
    findings.set('codes', this.#sameCodes());
    findings.set('compounds_whole', cutUnits(this.#figures, 'compound'));
    findings.set('buildings_whole', cutUnits(this.#figures, 'building'));
    findings.set('load_balance', this.#heavyLoads());
    findings.set('no_overlap', this.#lostGround());
    findings.set('stability', this.#unrest());
    const { limits } = this.#figures.base.facts;
    return new Map(
      (Object.keys(CHECK_WORDS) as CheckCode[]).map((code): [CheckCode, RedrawCheck] => {
        const { name, rule } = CHECK_WORDS[code];
        const found = findings.get(code) ?? [];
        const isRequired = REQUIRED.has(code);
        const standing = isRequired ? found.filter((finding) => !this.#isInherited(finding)) : found;
        return [
          code,
          { code, name, rule: rule(this.#rules, limits), isMet: standing.length === 0, isRequired, findings: found },
        ];
      }),
    );
  }

  #findingsOf(owner: number): readonly OwnerFinding[] {
    if (!this.#figures.coverage.hasOwner(owner)) return [];
    let findings = this.#ofOwner.get(owner);
    if (findings === undefined) {
      findings = findingsOf(this.#figures, this.#lines, this.#rules, owner);
      this.#ofOwner.set(owner, findings);
    }
    return findings;
  }

  /** Is it about grids alone that the draft leaves as they are? */
  #isInherited({ grids }: CheckFinding): boolean {
    const { coverage } = this.#figures;
    const before = this.#today.coverage;
    return (
      grids.length > 0 &&
      grids.every((key) => {
        const owner = coverage.ownerSlot(key);
        if (typeof key === 'string' || owner === -1) return false;
        if (coverage.area2Of(owner) !== before.area2Of(owner)) return false;
        if (coverage.ownerFacts(owner).code !== before.ownerFacts(owner).code) return false;
        return coverage.facesOf(owner).every((face) => before.faceOwner[coverage.faceOrigin(face)] === owner);
      })
    );
  }

  #sameCodes(): CheckFinding[] {
    const { coverage } = this.#figures;
    const byCode = new Map<string, number[]>();
    for (const owner of this.#figures.grids()) {
      const { code } = coverage.ownerFacts(owner);
      if (code === null || coverage.faceCountOf(owner) === 0) continue;
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [owner]);
      else others.push(owner);
    }
    return [...byCode]
      .filter(([, owners]) => owners.length > 1)
      .map(([code, owners]) => ({
        message: {
          zh: `${owners.length} 个网格的编码同为 ${code}。`,
          en: `${owners.length} grids have the same code ${code}.`,
        },
        grids: owners.map((owner) => coverage.ownerKey(owner)),
        position: null,
      }));
  }

  #heavyLoads(): CheckFinding[] {
    const { coverage, counted, base } = this.#figures;
    const grids = this.#figures.grids().filter((owner) => coverage.faceCountOf(owner) > 0);
    const mean = grids.reduce((sum, owner) => sum + counted.ofOwner('cases', owner), 0) / Math.max(1, grids.length);
    const most = this.#rules.maxLoadRatio * mean;
    return grids
      .filter((owner) => counted.ofOwner('cases', owner) > most)
      .map((owner) => {
        const { zh, en } = nameOfGrid(this.#figures, owner);
        const [own, usual] = [counted.ofOwner('cases', owner), mean].map((cases) =>
          (cases / base.facts.caseMonths).toFixed(1),
        );
        return {
          message: {
            zh: `${zh} 每月 ${own} 件，各网格平均 ${usual} 件。`,
            en: `${en} has ${own} cases a month; the mean grid has ${usual}.`,
          },
          grids: [coverage.ownerKey(owner)],
          position: null,
        };
      });
  }

  #lostGround(): CheckFinding[] {
    const { area2 } = this.#figures.sums();
    if (area2 === this.#area2) return [];
    return [
      {
        message: {
          zh: `总面积与今日相差 ${Math.abs(area2 - this.#area2)} 个格点单位。`,
          en: `The area differs from that of today by ${Math.abs(area2 - this.#area2)} lattice units.`,
        },
        grids: [],
        position: null,
      },
    ];
  }

  #unrest(): CheckFinding[] {
    const { moved, movedShare } = compareDrafts(this.#today, this.#figures);
    if (movedShare <= this.#rules.maxMovedShare) return [];
    const share = (100 * movedShare).toFixed(1);
    return [
      {
        message: {
          zh: `${moved.households} 户更换网格，占 ${share} %。`,
          en: `${moved.households} households change grid, ${share} %.`,
        },
        grids: [],
        position: null,
      },
    ];
  }
}

/** The base as it is, before any edit. */
export function figuresOfToday(base: RedrawBase): DraftFigures {
  return new DraftFigures(base, Coverage.from(base.coverage));
}
