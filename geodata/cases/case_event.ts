import type { Position } from '../place.ts';
import type { CaseRole, CaseStep } from './case_steps.ts';

/** Who a case lies with: a region's workers, by the region's code, or a department. */
export interface CaseUnit {
  readonly kind: 'region' | 'department';
  readonly code: string;
}

/** One step that was taken with a case. Events are never changed; the present state follows from them. */
export interface CaseEvent {
  /** 1 for the report, and one more with each step. */
  readonly sequence: number;
  readonly step: CaseStep;
  readonly happenedAt: Date;
  readonly actor: string;
  readonly role: CaseRole;
  readonly note: string | null;
  /** Whom it was given to; with redrawn: whom it lies with now, where that is another. */
  readonly unit: CaseUnit | null;
  /** Departments called, or the one that reported in or has done its part. */
  readonly departments: readonly string[];
  /** With the report and with relocated: where the case is. With other steps: where the step was taken. */
  readonly position: Position | null;
  readonly photos: readonly string[];
  readonly mergedInto: string | null;
  readonly rating: number | null;
  /** With the report its kind, always; with accepted the kind that it truly is, where it is another. */
  readonly kind: string | null;
  /** Id of the account that took it, as it is written; it is not read back. */
  readonly accountId?: string | null;
}

/** A step that somebody wants to take. */
export interface StepTaken {
  readonly step: CaseStep;
  readonly role: CaseRole;
  /** The actor's own department, for the role department. */
  readonly department?: string | null;
  readonly note?: string | null;
  readonly unit?: CaseUnit | null;
  readonly departments?: readonly string[] | null;
  readonly position?: Position | null;
  readonly photos?: readonly string[] | null;
  readonly mergedInto?: string | null;
  readonly rating?: number | null;
  readonly kind?: string | null;
}

/** A whistle 街道吹哨、部门报到: a department called to a case. */
export interface DepartmentCall {
  readonly department: string;
  readonly calledAt: Date;
  readonly reportedInAt: Date | null;
  readonly handledAt: Date | null;
}
