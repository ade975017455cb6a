import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import {
  ApproveRedrawDocument,
  ReturnRedrawDocument,
  RollBackRedrawDocument,
  SubmitRedrawDocument,
  WithdrawRedrawDocument,
} from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import type { DraftDesk } from '../data/draft_desk.ts';

type Outcome = Promise<CombinedError | null>;

/** The steps of a draft's life. Each answers why it was refused, or null where it was taken. */
export interface Life {
  readonly submit: (note: string | null) => Outcome;
  readonly withdraw: (note: string | null) => Outcome;
  readonly sendBack: (note: string | null) => Outcome;
  /** @param effectiveAt ISO 8601; null: now */
  readonly approve: (effectiveAt: string | null, note: string | null) => Outcome;
  readonly rollBack: (note: string | null) => Outcome;
}

/** The steps of the draft on the desk, which knows of each as soon as it was taken. */
export function useLife(place: string, desk: DraftDesk): Life {
  const { fresh } = useLine();
  return useMemo(() => {
    const { id } = desk.shown().facts;
    const done = async (asked: { toPromise(): Promise<{ readonly error?: CombinedError | undefined }> }): Outcome => {
      const { error } = await asked.toPromise();
      await desk.readFacts();
      return error ?? null;
    };
    return {
      submit: (note) => done(fresh.mutation(SubmitRedrawDocument, { place, id, edits: desk.replica.number, note })),
      withdraw: (note) => done(fresh.mutation(WithdrawRedrawDocument, { place, id, note })),
      sendBack: (note) => done(fresh.mutation(ReturnRedrawDocument, { place, id, note: note ?? '' })),
      approve: (effectiveAt, note) => done(fresh.mutation(ApproveRedrawDocument, { place, id, effectiveAt, note })),
      rollBack: (note) => done(fresh.mutation(RollBackRedrawDocument, { place, id, note: note ?? '' })),
    };
  }, [fresh, place, desk]);
}
