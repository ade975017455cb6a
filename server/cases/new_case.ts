import type { Problem } from '../../geodata/problem.ts';
import type { CaseSource } from '../generated/schema.ts';

/** A report as any way in hands it to the intake, before anything is checked. */
export interface NewCase {
  /** Code of a kind of the place. */
  readonly kind: string;
  /** Null: no place was given; somebody will have to find it. */
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  /** Where it is in the reporter's words. */
  readonly address: string | null;
  readonly source: CaseSource;
  /** The system that sent it, where it came from another. */
  readonly sender: string | null;
  readonly description: string;
  /** Null: now. */
  readonly reportedAt: Date | null;
  readonly reporter: NewReporter | null;
  /** Id of the account that reported it; null or missing: it came by another way. */
  readonly accountId?: string | null;
  /** SHA-256 of photos that are stored already. */
  readonly photos: readonly string[];
  /** The sender's own key: the same key gives the same case again. */
  readonly idempotencyKey: string | null;
  /** Made up; every screen says so. */
  readonly simulated: boolean;
}

export interface NewReporter {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Of each report, in their order. An id is given only once the case is durable. */
export type ReportOutcome =
  | {
      readonly id: string;
      /** The case was there before, under the same key. */
      readonly repeated: boolean;
    }
  | { readonly problem: Problem };

/** A plain report of the platform itself; ways in add what they know. */
export const PLAIN_CASE: Omit<NewCase, 'kind' | 'description'> = {
  position: null,
  address: null,
  source: 'platform',
  sender: null,
  reportedAt: null,
  reporter: null,
  photos: [],
  idempotencyKey: null,
  simulated: false,
};
