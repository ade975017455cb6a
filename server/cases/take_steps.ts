import { mergeRefusal, refusalOf } from '../../geodata/cases/allowed_steps.ts';
import { clocksOf } from '../../geodata/cases/case_clocks.ts';
import type { CaseEvent, CaseUnit, StepTaken } from '../../geodata/cases/case_event.ts';
import type { CaseState } from '../../geodata/cases/case_steps.ts';
import { STEP_NAMES } from '../../geodata/cases/case_words.ts';
import { applyEvent, deriveCase, type PresentCase } from '../../geodata/cases/derive_case.ts';
import { Problem } from '../../geodata/problem.ts';
import { lockCases } from '../generated/queries/lock_cases.ts';
import { many, type Queryable } from '../store/queryable.ts';
import { followingEvent } from './case_events.ts';
import type { PresentSettings, SettingsOfPlaces } from './case_settings.ts';
import { checkStepWords } from './check_step_words.ts';
import { gridsOf } from './grids_of_cases.ts';
import { checkNames, KnownNames } from './known_names.ts';
import { readHistories, readKeptClocks, timesOf } from './read_histories.ts';
import { type CaseProgress, writeProgress } from './write_cases.ts';

/** A step that somebody wants to take with a case. */
export interface StepOfCase extends StepTaken {
  readonly caseId: string;
  /** The last event that they saw. */
  readonly sequence: number;
  /** Their name. */
  readonly actor: string;
  /** Where they belong. */
  readonly actorUnit?: CaseUnit | null;
  /** Id of their account; null or missing: the program itself. */
  readonly accountId?: string | null;
}

/** Steps taken by one transaction. */
export const MOST_STEPS = 1000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A case while steps are taken with it. */
interface OpenCase {
  readonly history: CaseEvent[];
  readonly before: number;
  present: PresentCase;
  gridId: number | null;
  moved: boolean;
}

/**
 * Takes steps with cases, in their order, all or none: events, states, clocks, and by itself the change log. Cases are held
 * from the first look to the commit, so that of two who want to go on from one event the second finds the case changed,
 * whichever server they ask. Belongs into a transaction.
 *
 * A step's moment is that of the database's clock, never before the event before it.
 *
 * Whoever sends a step again because the answer was lost finds the case changed, and is told that the step after the one
 * they saw is their own: two people of one name who take one step at once must not both believe that it was theirs.
 *
 * @throws Problem UNKNOWN_CASE, CASE_CHANGED, STEP_NOT_ALLOWED, BAD_STEP, BAD_ACTOR, OUTSIDE_PLACE, UNKNOWN_PHOTO,
 *   UNKNOWN_CASE_KIND, UNKNOWN_DEPARTMENT, UNKNOWN_REGION or TOO_MANY_STEPS; of a case it names which
 */
export async function takeSteps(
  client: Queryable,
  settingsOfPlaces: SettingsOfPlaces,
  jurisdiction: string,
  steps: readonly StepOfCase[],
): Promise<void> {
  if (steps.length > MOST_STEPS) throw tooManySteps(steps.length);
  const asked = steps.map((step) => checkStepWords({ ...step, caseId: step.caseId.toLowerCase() }));
  const cases = await openCases(client, jurisdiction, asked);
  const present = await settingsOfPlaces.present(client, jurisdiction);
  const names = await KnownNames.read(client, jurisdiction, asked);
  for (const step of asked) takeStep(step, cases, present, names);
  const progressed = await progress(client, jurisdiction, cases, present);
  await writeProgress(client, jurisdiction, progressed);
}

/** The cases of the steps and those that they are merged into, held by this transaction. */
async function openCases(client: Queryable, jurisdiction: string, steps: readonly StepOfCase[]) {
  const ids = new Set(
    steps.flatMap(({ caseId, mergedInto }) => (mergedInto ? [caseId, mergedInto.toLowerCase()] : [caseId])),
  );
  const locked = await many(client, lockCases, { jurisdiction, caseIds: [...ids].filter((id) => UUID.test(id)) });
  const histories = await readHistories(
    client,
    jurisdiction,
    locked.map(({ caseId }) => caseId),
  );
  return new Map<string, OpenCase>(
    locked.map(({ caseId, gridId }) => {
      const history = [...histories.get(caseId)!];
      return [caseId, { history, before: history.length, present: deriveCase(history), gridId, moved: false }];
    }),
  );
}

function takeStep(
  step: StepOfCase,
  cases: ReadonlyMap<string, OpenCase>,
  { now, settings }: PresentSettings,
  names: KnownNames,
): void {
  const open = cases.get(step.caseId);
  if (open === undefined) throw unknownCase(step.caseId);
  if (open.present.sequence !== step.sequence) throw caseChanged(step, open);
  try {
    const loop = settings.kinds.get(open.present.kind)?.loop ?? 'case';
    const refusal = refusalOf({ ...open.present, loop }, step) ?? mergeRefusalOf(step, cases);
    if (refusal) throw refusal;
    checkNames(step, settings, names);
  } catch (error) {
    throw error instanceof Problem ? ofCase(step.caseId, error) : error;
  }
  const event = followingEvent(step, open.present, now);
  open.history.push(event);
  open.present = applyEvent(open.present, event);
  if (step.step === 'relocated') open.moved = true;
}

function mergeRefusalOf(
  { caseId, step, mergedInto }: StepOfCase,
  cases: ReadonlyMap<string, OpenCase>,
): Problem | null {
  if (step !== 'merged' || !mergedInto) return null;
  const target: CaseState | null = cases.get(mergedInto.toLowerCase())?.present.state ?? null;
  return mergeRefusal(caseId, mergedInto.toLowerCase(), target);
}

async function progress(
  client: Queryable,
  jurisdiction: string,
  cases: ReadonlyMap<string, OpenCase>,
  { settings }: PresentSettings,
): Promise<CaseProgress[]> {
  const changed = [...cases].filter(([, { history, before }]) => history.length > before);
  await findGrids(
    client,
    jurisdiction,
    changed.flatMap(([, open]) => (open.moved ? [open] : [])),
  );
  const kept = await readKeptClocks(
    client,
    jurisdiction,
    changed.map(([id]) => id),
  );
  return changed.map(([id, { history, before, present, gridId }]) => {
    const keptOfCase = kept.get(id)!;
    const clocks = clocksOf(history, settings.rules, timesOf(keptOfCase));
    return { id, events: history.slice(before), present, clocks, kept: keptOfCase, gridId };
  });
}

/** A case that moved lies in the grid that held its new place when it was reported. */
async function findGrids(client: Queryable, jurisdiction: string, moved: readonly OpenCase[]): Promise<void> {
  const places = moved.map(({ present }) => ({ position: present.position, moment: present.reportedAt }));
  const grids = await gridsOf(client, jurisdiction, places);
  moved.forEach((open, i) => {
    open.gridId = grids[i]!;
  });
}

function ofCase(id: string, { code, zh, en }: Problem): Problem {
  return new Problem(code, { zh: `案件 ${id}：${zh}`, en: `Case ${id}: ${en}` });
}

/** That there is no such case in the place. */
export function unknownCase(id: string): Problem {
  return new Problem('UNKNOWN_CASE', {
    zh: `没有案件 ${id.slice(0, 60)}。`,
    en: `There is no case ${id.slice(0, 60)}.`,
  });
}

function caseChanged({ caseId, sequence, step, actor }: StepOfCase, { history, present }: OpenCase): Problem {
  const next = history.find((event) => event.sequence === sequence + 1);
  const same = next?.step === step && next.actor === actor;
  const [zh, en] = same
    ? [
        '同名经办人已办过这一步；若是您刚才提交的，它已生效，不必再办',
        'this step was taken under the same name; if you sent it, it holds',
      ]
    : ['请看过再办', 'look at it again'];
  const [nextZh, nextEn] = next
    ? [`${next.actor}“${STEP_NAMES[next.step].zh}”，`, `${next.actor}: ${STEP_NAMES[next.step].en}; `]
    : ['', ''];
  return new Problem('CASE_CHANGED', {
    zh: `案件 ${caseId} 在您看到第 ${sequence} 步之后又有进展（${nextZh}现为第 ${present.sequence} 步）：${zh}。`,
    en: `Case ${caseId} went on after event ${sequence}, which you saw (${nextEn}it is at ${present.sequence} now): ${en}.`,
  });
}

export function tooManySteps(count: number): Problem {
  return new Problem('TOO_MANY_STEPS', {
    zh: `一次至多 ${MOST_STEPS} 步，现为 ${count} 步。`,
    en: `At most ${MOST_STEPS} steps are taken at once, not ${count}.`,
  });
}
