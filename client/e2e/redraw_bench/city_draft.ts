import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { PlaceProfile } from '../../../geodata/demo/profiles.ts';
import type { ProposalLimits } from '../../../geodata/proposal/ground.ts';
import type { Proposal } from '../../../geodata/proposal/propose.ts';
import { planFaults } from '../../../geodata/proposal/testing/plan_faults.ts';
import { compareDrafts, type DraftComparison } from '../../../geodata/redraw/compare/compare_drafts.ts';
import { DraftFigures } from '../../../geodata/redraw/figures/draft_figures.ts';
import { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import { demonstrationBase } from '../../../geodata/redraw/testing/demonstration_base.ts';
import { actsOfProposal } from '../../screens/redraw/proposals/acts_of_proposal.ts';
import { type DraftGround, groundOfDraft } from '../../screens/redraw/proposals/ground_of_draft.ts';
import { LineFinder } from '../../screens/redraw/proposals/line_finder.ts';
import { ownersInScope, type Scope } from '../../screens/redraw/proposals/scope.ts';
import type { WorkRegion } from '../../screens/redraw/redraw_work.ts';

export interface Taken {
  readonly comparison: DraftComparison;
  readonly gridsOutside: number;
}

/** A draft over a whole demonstration city, as the screen holds one. */
export class CityDraft {
  readonly base: RedrawBase;
  readonly replica: RedrawReplica;
  readonly figures: DraftFigures;
  readonly today: DraftFigures;
  readonly streets: readonly string[];
  readonly #regions: readonly WorkRegion[];

  constructor(profile: PlaceProfile) {
    const { base, place } = demonstrationBase(profile);
    this.base = base;
    this.replica = new RedrawReplica(Coverage.from(base.coverage));
    this.figures = new DraftFigures(base, this.replica.coverage);
    this.today = new DraftFigures(base, Coverage.from(base.coverage));
    this.replica.subscribe((touched) => this.figures.update(touched));
    this.#regions = place.regions.map(({ code, parentCode, name, level }) => ({ code, parentCode, name, level }));
    this.streets = place.regions.filter(({ level }) => level === 1).map(({ code }) => code);
  }

  get coverage(): Coverage {
    return this.replica.coverage;
  }

  /** What the screen makes when somebody asks for proposals. */
  groundOf(scope: Scope, target: number): DraftGround {
    const { coverage, figures, base, today } = this;
    const owners = ownersInScope(coverage, scope, this.#regions);
    return groundOfDraft({ coverage, figures }, today.coverage, new LineFinder(base, coverage), owners, target);
  }

  /**
   * Takes a proposal.
   * @returns who moves, as the screen and a publication count it, and how many grids are outside the limits then
   * @throws Error for a plan that is not sound
   */
  take(ground: DraftGround, proposal: Proposal, limits: ProposalLimits, id: string): Taken {
    const faults = planFaults(ground.ground, proposal.owner);
    if (faults.length > 0) throw new Error(faults.join(' '));
    this.replica.make(actsOfProposal(this.coverage, ground, proposal, id).acts, { id });
    const outside = this.figures.grids().filter((grid) => {
      const households = this.figures.householdsOf(grid);
      return households < limits.min || households > limits.max;
    });
    return { comparison: compareDrafts(this.today, this.figures), gridsOutside: outside.length };
  }
}
