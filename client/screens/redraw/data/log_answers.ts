import type { CombinedError } from 'urql';
import type { LoggedEdit } from '../../../../geodata/redraw/redraw_edit.ts';
import { type Refusal, UNREACHABLE } from '../../../access/send.ts';
import { refusalOf } from '../../../access/sentence.ts';
import type { RedrawEditFieldsFragment } from '../../../generated/operations.ts';

/** Edits of the log as the server told them: the same but for what GraphQL adds. */
export function loggedEdits(told: readonly RedrawEditFieldsFragment[]): LoggedEdit[] {
  return told.map(({ number, id, by, isOwn, madeAt, body }) => ({ number, id, by, isOwn, madeAt, body }));
}

/** The log did not take edits. */
export class NotTaken extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The log did not take the edits: ${refusal.code}`);
    this.name = 'NotTaken';
    this.refusal = refusal;
  }

  static because(error: CombinedError | undefined): NotTaken {
    return new NotTaken(error ? refusalOf(error) : UNREACHABLE);
  }
}
