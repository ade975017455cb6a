import type { Position } from '../../../../geodata/place.ts';
import type { CaseReport } from '../../../generated/operations.ts';
import type { SentPhoto } from '../../../parts/send_photo.ts';

/** Who put the place into a report: a photo's own note, the phone, or a finger on the map. */
export type PlacedBy = 'photo' | 'phone' | 'map';

export interface DraftPlace {
  readonly position: Position;
  readonly by: PlacedBy;
  /** Radius within which the phone says that it is; null where nobody said. */
  readonly accuracyMetres: number | null;
}

export interface DraftPhoto {
  readonly id: string;
  readonly name: string;
  /** As it was taken; kept until the report is acknowledged, so that it can be sent again. */
  readonly file: Blob;
  /** Null until the server keeps it. */
  readonly sent: SentPhoto | null;
}

/** A report as somebody is writing it. */
export interface Draft {
  /** Code of a kind of case. */
  readonly kind: string;
  readonly description: string;
  readonly address: string;
  readonly place: DraftPlace | null;
  readonly name: string;
  readonly phone: string;
  readonly source: 'snap_report' | 'grid_worker';
  readonly photos: readonly DraftPhoto[];
}

export const BLANK_DRAFT: Draft = {
  kind: 'snap_report',
  description: '',
  address: '',
  place: null,
  name: '',
  phone: '',
  source: 'snap_report',
  photos: [],
};

/** Whether nothing is lost where another report takes its place. */
export function isBlank({ description, address, place, photos }: Draft): boolean {
  return description.trim() === '' && address.trim() === '' && place === null && photos.length === 0;
}

/** The draft that follows one that was sent: by the same person, about something else. */
export function nextDraft({ name, phone, source }: Draft): Draft {
  return { ...BLANK_DRAFT, name, phone, source };
}

/**
 * What is sent of a draft whose photos the server has; the same each time, so that one sent again is known as the same.
 * @param key names this report for good
 */
export function reportOf(draft: Draft, key: string): CaseReport {
  const [name, phone, address] = [draft.name.trim(), draft.phone.trim(), draft.address.trim()];
  const hashes = draft.photos.flatMap(({ sent }) => (sent ? [sent.hash] : []));
  return {
    kind: draft.kind,
    source: draft.source,
    description: draft.description.trim(),
    address: address || null,
    position: draft.place && { longitude: draft.place.position[0], latitude: draft.place.position[1] },
    reporter: name || phone ? { name: name || null, phone: phone || null } : null,
    photos: [...new Set(hashes)],
    idempotencyKey: key,
  };
}
