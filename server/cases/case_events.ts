import { fillStep } from '../../geodata/cases/allowed_steps.ts';
import type { CaseEvent, StepTaken } from '../../geodata/cases/case_event.ts';
import type { CaseRole } from '../../geodata/cases/case_steps.ts';
import type { PresentCase } from '../../geodata/cases/derive_case.ts';
import type { Position } from '../../geodata/place.ts';
import type { CaseSource } from '../generated/schema.ts';
import type { NewCase } from './new_case.ts';

/** Who reported, as whoever may see the case is told: never a name. */
const REPORTERS: Readonly<Record<CaseSource, { readonly actor: string; readonly role: CaseRole }>> = {
  snap_report: { actor: '群众', role: 'resident' },
  hotline: { actor: '12345 热线', role: 'resident' },
  grid_worker: { actor: '网格员', role: 'grid_worker' },
  platform: { actor: '平台', role: 'resident' },
  open311: { actor: 'Open311', role: 'resident' },
  other_system: { actor: '其他系统', role: 'system' },
};
const SIMULATED_REPORTER = '示例上报人';

/** The first event of a case. */
export function reportEvent(report: NewCase, reportedAt: Date): CaseEvent {
  const { actor, role } = REPORTERS[report.source];
  return {
    sequence: 1,
    step: 'reported',
    happenedAt: reportedAt,
    actor: report.simulated ? SIMULATED_REPORTER : actor,
    role,
    note: null,
    unit: null,
    departments: [],
    position: positionOf(report),
    photos: report.photos,
    mergedInto: null,
    rating: null,
    kind: report.kind,
    accountId: report.accountId ?? null,
  };
}

export function positionOf({ position }: Pick<NewCase, 'position'>): Position | null {
  return position && [position.longitude, position.latitude];
}

/**
 * The event that a step makes. Its moment is never before that of the last one, whatever clock says it.
 * @param now by the clock that all steps are measured with
 */
export function followingEvent(
  taken: StepTaken & { readonly actor: string; readonly accountId?: string | null },
  { sequence, lastAt }: PresentCase,
  now: Date,
): CaseEvent {
  const step = fillStep(taken);
  return {
    sequence: sequence + 1,
    step: step.step,
    happenedAt: now < lastAt ? lastAt : now,
    actor: taken.actor,
    role: step.role,
    note: step.note ?? null,
    unit: step.unit ?? null,
    departments: step.departments ?? [],
    position: step.position ?? null,
    photos: step.photos ?? [],
    mergedInto: step.mergedInto?.toLowerCase() ?? null,
    rating: step.rating ?? null,
    kind: step.kind ?? null,
    accountId: taken.accountId ?? null,
  };
}
