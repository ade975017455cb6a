import type { Bounds } from '../../../../geodata/place.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Draft } from '../data/draft.ts';
import type { ReportField } from '../data/refusal.ts';

/** As many characters as the server takes. */
export const MOST = { description: 2000, address: 500, name: 100, phone: 40 } as const;
/** Of one photo, as the server takes. */
export const MOST_PHOTO_MEGABYTES = 10;

export type Problems = Partial<Record<ReportField, string>>;

/** Characters as the server counts them. */
export function characters(text: string): number {
  return [...text.trim()].length;
}

/** What must be mended before a draft can be sent, by the part of the form. */
export function draftProblems(draft: Draft, [west, south, east, north]: Bounds, texts: Wording['report']): Problems {
  const problems: Problems = {};
  if (draft.kind === '') problems.kind = texts.kind.needed;
  const written = characters(draft.description);
  if (written === 0) problems.words = texts.words.needed;
  else if (written > MOST.description) problems.words = texts.words.tooLong(String(MOST.description), String(written));
  const [longitude, latitude] = draft.place?.position ?? [west, south];
  if (longitude < west || longitude > east || latitude < south || latitude > north)
    problems.place = texts.place.outside;
  else if (characters(draft.address) > MOST.address) problems.place = texts.place.addressTooLong(String(MOST.address));
  if (characters(draft.name) > MOST.name || characters(draft.phone) > MOST.phone)
    problems.contact = texts.contact.tooLong;
  return problems;
}
