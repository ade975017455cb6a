import { type CaseState, type CaseStep, ENDED } from '../../../geodata/cases/case_steps.ts';
import type { IOpen311NotesResult } from '../../generated/queries/open311_notes.ts';
import type { IOpen311RequestsResult } from '../../generated/queries/open311_requests.ts';
import { writeW3cDatetime } from '../w3c_datetime.ts';
import type { Language } from './answer.ts';
import { maskPersonal } from './mask_personal.ts';
import { kindName, type ServiceTree } from './service_list.ts';
import { statusNotes, stepWords } from './status_notes.ts';
import type { AnswerValue } from './write_xml.ts';

export type RequestRow = IOpen311RequestsResult;
export type NoteRow = IOpen311NotesResult;

/** What an answer depends on beside the row. */
export interface AnswerFrame {
  readonly tree: ServiceTree;
  readonly timeZone: string;
  readonly language: Language;
  /** Absolute address of a stored photo. */
  photoUrl(hash: string): string;
}

/** About 100 m: of a sensitive request no more than that is told. */
const COARSE_PLACES = 3;
/** A decimetre. */
const FINE_PLACES = 6;

/**
 * A request as anybody may read it: never who reported, numbers and addresses of people masked. Of a sensitive kind neither words nor media nor
 * address are told, and the place only to about 100 m.
 */
export function serviceRequest(row: RequestRow, frame: AnswerFrame): { readonly [name: string]: AnswerValue } {
  const { tree, timeZone, language } = frame;
  const kind = tree.kind(row.kindCode);
  const sensitive = tree.isSensitive(row.kindCode);
  const open = !ENDED.includes(row.state as CaseState);
  const forAll = <T>(value: T | null): T | null => (sensitive ? null : value);
  const written = (moment: Date | null) => (moment === null ? null : writeW3cDatetime(moment, timeZone));
  return {
    service_request_id: row.caseId,
    status: open ? 'open' : 'closed',
    status_notes: statusNotes(
      {
        state: row.state as CaseState,
        paused: row.paused,
        simulated: row.simulated,
        mergedInto: row.mergedInto,
        note: forAll(masked(row.note)),
      },
      language,
    ),
    service_name: kind === null ? row.kindCode : kindName(kind, language),
    service_code: row.kindCode,
    description: forAll(masked(row.description)),
    agency_responsible: language === 'zh' ? row.agencyZh : (row.agencyEn ?? row.agencyZh),
    service_notice: serviceNotice(open ? written(row.dueAt) : null, language),
    requested_datetime: written(row.reportedAt),
    updated_datetime: written(open ? row.updatedAt : row.stateAt),
    expected_datetime: written(row.dueAt),
    address: forAll(masked(row.address)),
    address_id: forAll(row.addressId),
    zipcode: null,
    lat: rounded(row.latitude, sensitive),
    long: rounded(row.longitude, sensitive),
    media_url: forAll(mediaUrl(row, frame)),
  };
}

/** With `extensions=true`: what was answered to the service's questions, the state in our terms, photos, and each step. */
export function extended(row: RequestRow, notes: readonly NoteRow[], frame: AnswerFrame) {
  const sensitive = frame.tree.isSensitive(row.kindCode);
  const { language, timeZone } = frame;
  return {
    attributes: sensitive ? [] : answersOf(row.attributes),
    extended_attributes: {
      state: row.state,
      placement: row.placement,
      paused: row.paused,
      simulated: row.simulated,
      photos: sensitive ? [] : (row.photos ?? []).map((hash) => ({ media_url: frame.photoUrl(hash) })),
    },
    notes: notes.map(({ step, happenedAt, note }) => ({
      datetime: writeW3cDatetime(happenedAt, timeZone),
      description: [
        stepWords(step as CaseStep, language),
        ...(sensitive || note === null ? [] : [maskPersonal(note)]),
      ].join(language === 'zh' ? '：' : ': '),
      type: step,
    })),
  };
}

/** Until when the next step is due; null where nothing is waited for. */
export function serviceNotice(dueAt: string | null, language: Language): string | null {
  if (dueAt === null) return null;
  return language === 'zh' ? `下一步最迟于 ${dueAt} 完成。` : `The next step is due by ${dueAt}.`;
}

function masked(text: string | null): string | null {
  return text === null ? null : maskPersonal(text);
}

/** What the sender named, else the first photo. */
function mediaUrl({ mediaUrl: named, photos }: RequestRow, { photoUrl }: AnswerFrame): string | null {
  const [first] = photos ?? [];
  return named ?? (first === undefined ? null : photoUrl(first));
}

function rounded(degrees: number | null, sensitive: boolean): number | null {
  if (degrees === null) return null;
  const factor = 10 ** (sensitive ? COARSE_PLACES : FINE_PLACES);
  return Math.round(degrees * factor) / factor;
}

function answersOf(attributes: RequestRow['attributes']): readonly { code: string; value: string }[] {
  if (attributes === null || typeof attributes !== 'object') return [];
  return Object.entries(attributes).map(([code, value]) => ({ code, value: maskPersonal(String(value)) }));
}
