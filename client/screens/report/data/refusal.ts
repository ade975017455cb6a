/** Why a report or a photo of it was refused, as the server says it in both languages. */
export interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Parts of the form that a problem can stand beside. */
export type ReportField = 'photos' | 'kind' | 'words' | 'place' | 'contact';

const FIELDS: readonly (readonly [RegExp, ReportField])[] = [
  [/PHOTO/, 'photos'],
  [/KIND/, 'kind'],
  [/DESCRIPTION/, 'words'],
  [/ADDRESS|OUTSIDE_PLACE|POSITION/, 'place'],
  [/REPORTER/, 'contact'],
];

/** The part of the form that the code is about; null where it is about none of them. */
export function fieldOf(code: string): ReportField | null {
  return FIELDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** Faults of the report itself: sent again as it is, it would be refused again. */
const FINAL = /^(BAD_\w+|UNKNOWN_(?!PHOTO$)\w+|OUTSIDE_PLACE|IDEMPOTENCY_CONFLICT|BODY_TOO_LARGE|CROSS_SITE)$/;
const FINAL_PHOTO = /^(PHOTO_(?!BUSY$)\w+|CROSS_SITE|NOT_FOUND)$/;

/** Whether the same report would be refused again; else it is worth sending once more. */
export function isFinal(code: string): boolean {
  return FINAL.test(code);
}

export function isFinalForPhoto(code: string): boolean {
  return FINAL_PHOTO.test(code);
}
