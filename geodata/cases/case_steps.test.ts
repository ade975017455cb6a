import { describe, expect, it } from 'vitest';
import { allowedSteps } from './allowed_steps.ts';
import { CASE_ROLES, CASE_STATES, type CaseLoop, type CaseState, ENDED, rulesOf, STEPS } from './case_steps.ts';
import { PART_NAMES, ROLE_NAMES, STATE_NAMES, STEP_NAMES } from './case_words.ts';
import { applyEvent, deriveCase, type PresentCase } from './derive_case.ts';
import { eventOf, possibleSteps, reportOf } from './testing/random_walk.ts';

const AT = new Date('2026-03-02T01:00:00Z');
const SHORT = {
  resident: 'R',
  volunteer: 'V',
  grid_worker: 'g',
  community: 'c',
  street: 's',
  department: 'd',
} as const;
const letters = (roles: readonly string[]) =>
  CASE_ROLES.filter((role) => roles.includes(role))
    .map((role) => (role === 'administrator' ? 'a' : role === 'system' ? '*' : SHORT[role]))
    .join('');

/** Who may do what in each state, running and with nobody called: R resident, V volunteer, g grid worker, c community, s street, d department, a administrator, * system. */
const TABLE = `
case  reported: accepted csa* | refused csa | merged csa | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
case  accepted: refused csa | merged csa | assigned csa* | paused csa | whistled sa | relocated gcsda | redrawn * | noted RVgcsda*
case  assigned: merged csa | reassigned csa | returned Vgcsda | handled gcsda* | paused gcsda | whistled sa | relocated gcsda | redrawn * | noted RVgcsda*
case  handled: merged csa | returned csa | verified csa* | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
case  verified: merged csa | returned csa | closed csa* | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
case  closed: rated Rcsa* | reopened Rcsa | noted RVgcsda*
case  refused: reopened Rcsa | noted RVgcsda*
case  merged: unmerged csa | noted RVgcsda*
order reported: accepted csa* | refused csa | merged csa | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
order accepted: refused csa | merged csa | assigned csa* | claimed Vgd* | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
order assigned: merged csa | reassigned csa | claimed Vgd* | returned Vgcsda | paused gcsda | relocated gcsda | redrawn * | noted RVgcsda*
order claimed: merged csa | reassigned csa | returned Vgcsda | handled Vgcsda* | paused gcsda | relocated gcsda | redrawn * | noted RVgcsda*
order handled: merged csa | returned csa | closed Rcsa* | paused csa | relocated gcsda | redrawn * | noted RVgcsda*
order closed: rated Rcsa* | reopened Rcsa | noted RVgcsda*
order refused: reopened Rcsa | noted RVgcsda*
order merged: unmerged csa | noted RVgcsda*`;

function standingIn(loop: CaseLoop, state: CaseState) {
  return { loop, state, paused: false, unit: null, calls: [], rating: null };
}

describe('the table of steps', () => {
  it('allows in each state and loop what is written here, to whom it is written, and nothing else', () => {
    const lines = TABLE.trim().split('\n');
    for (const line of lines) {
      const [, loop, state] = /^(case|order)\s+(\w+):/.exec(line)!;
      const said = STEPS.map((step) => {
        const standing = standingIn(loop as CaseLoop, state as CaseState);
        return [step, letters(CASE_ROLES.filter((role) => allowedSteps(standing, role).includes(step)))] as const;
      })
        .filter(([, roles]) => roles !== '')
        .map(([step, roles]) => `${step} ${roles}`);
      expect(`${loop!.padEnd(5)} ${state}: ${said.join(' | ')}`).toBe(line);
    }
    // A case of the loop case is never claimed, one of the loop order never verified.
    expect(lines).toHaveLength(2 * CASE_STATES.length - 2);
  });

  it('leads from one state by one step to one state, whatever the loop and the role', () => {
    for (const step of STEPS) {
      for (const state of CASE_STATES) {
        const targets = rulesOf(step)
          .filter(({ from }) => from.includes(state))
          .map(({ to }) => to);
        expect(new Set(targets).size, `${step} from ${state}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(['case', 'order'] as const)('lets every %s, wherever it stands, be brought to an end', (loop) => {
    const found = explore(loop);
    const canEnd = new Set([...found].filter(([, { present }]) => ENDED.includes(present.state)).map(([key]) => key));
    for (let before = -1; before !== canEnd.size; ) {
      before = canEnd.size;
      for (const [key, { next }] of found) if (next.some((each) => canEnd.has(each))) canEnd.add(key);
    }
    expect([...found.keys()].filter((key) => !canEnd.has(key))).toEqual([]);
    const states = new Set([...found.values()].map(({ present }) => present.state));
    const never = loop === 'case' ? 'claimed' : 'verified';
    expect([...states].toSorted()).toEqual(CASE_STATES.filter((state) => state !== never).toSorted());
  });

  it('lets nobody but those who resume, note or relocate, and a redrawn grid, touch a case while it is paused', () => {
    for (const loop of ['case', 'order'] as const) {
      for (const { present } of explore(loop).values()) {
        if (!present.paused) continue;
        const steps = new Set(CASE_ROLES.flatMap((role) => allowedSteps({ ...present, loop }, role)));
        expect([...steps].toSorted()).toEqual(['noted', 'redrawn', 'relocated', 'resumed']);
      }
    }
  });

  it('ends no case while a department that was called is still awaited or at work', () => {
    for (const { present } of explore('case').values()) {
      if (!ENDED.includes(present.state)) continue;
      expect(present.calls.every(({ handledAt }) => handledAt !== null)).toBe(true);
    }
  });

  it('has a name in both languages for each state, step, role and part', () => {
    for (const names of [STATE_NAMES, STEP_NAMES, ROLE_NAMES, PART_NAMES]) {
      const all = Object.values(names);
      expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
      expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    }
  });
});

/** All that the table can tell apart, found by taking every step that is allowed: with what can be reached from each. */
function explore(loop: CaseLoop): Map<string, { present: PresentCase; next: string[] }> {
  const start = deriveCase([reportOf('hazard', AT)]);
  const found = new Map<string, { present: PresentCase; next: string[] }>([
    [keyOf(start), { present: start, next: [] }],
  ]);
  for (const [, entry] of found) {
    const variants = [0, 1, 2].flatMap((variant) => possibleSteps(entry.present, loop, variant));
    for (const taken of variants) {
      if (taken.step === 'whistled' && taken.departments?.length === 0) continue;
      const after = applyEvent(entry.present, eventOf(taken, entry.present.sequence + 1, AT));
      // Calls that are done make no difference; without this there would be ever more of them.
      const present = { ...after, calls: after.calls.filter(({ handledAt }) => handledAt === null) };
      const key = keyOf(present);
      entry.next.push(key);
      if (!found.has(key)) found.set(key, { present, next: [] });
    }
  }
  return found;
}

function keyOf({ state, paused, mergedFrom, handledFrom, rating, calls }: PresentCase): string {
  const open = calls
    .map(({ department, reportedInAt }) => `${department}${reportedInAt === null ? '?' : '!'}`)
    .toSorted();
  return [state, paused, mergedFrom, handledFrom, rating !== null, ...open].join(' ');
}
