import { TEXT_ENCODINGS, type TextEncoding } from '../../../geodata/formats/hotline/read_csv.ts';
import { type HotlineMapping, readHotlineMapping } from '../../../geodata/hotline/hotline_mapping.ts';
import { Problem } from '../../../geodata/problem.ts';

/** How a file is to be taken in. */
export interface HotlineRequest {
  /** Code of who sends such files; their numbers are told apart by it. */
  readonly sender: string;
  /** Their name, where they are new. */
  readonly senderName: string | null;
  /** Null: as it was saved for the sender. */
  readonly mapping: HotlineMapping | null;
  readonly encoding: TextEncoding;
  /** Nothing is stored: what would be is told. */
  readonly dryRun: boolean;
  /** With any row that is wrong: store nothing, or leave such rows out. */
  readonly onErrors: 'refuse' | 'skip';
}

/**
 * Reads a request as it was sent. Nothing is stored unless it says `dryRun: false`.
 *
 * @param keyOf code of the sender whose key came with it: then it need not be named.
 * @throws Problem BAD_HOTLINE_REQUEST, BAD_MAPPING
 */
export function readHotlineRequest(value: unknown, keyOf?: string): HotlineRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('options', '{…}');
  const {
    sender = keyOf,
    senderName = null,
    mapping = null,
    encoding = 'auto',
    dryRun = true,
    onErrors = 'refuse',
  } = value as Record<string, unknown>;
  if (typeof sender !== 'string' || sender === '') throw bad('sender', 'a-z, 0-9, _, -');
  if (
    senderName !== null &&
    (typeof senderName !== 'string' ||
      senderName.length > 100 ||
      !senderName.isWellFormed() ||
      senderName.includes('\0'))
  ) {
    throw bad('senderName', '≤ 100');
  }
  const known = TEXT_ENCODINGS.find((each) => each === encoding);
  if (known === undefined) throw bad('encoding', TEXT_ENCODINGS.join(', '));
  if (typeof dryRun !== 'boolean') throw bad('dryRun', 'true, false');
  if (onErrors !== 'refuse' && onErrors !== 'skip') throw bad('onErrors', 'refuse, skip');
  return {
    sender,
    senderName: senderName?.trim() || null,
    mapping: mapping === null ? null : readHotlineMapping(mapping),
    encoding: known,
    dryRun,
    onErrors,
  };
}

function bad(what: string, right: string): Problem {
  return new Problem('BAD_HOTLINE_REQUEST', {
    zh: `导入选项 ${what} 不对；应为 ${right}。`,
    en: `The option ${what} is wrong; it should be ${right}.`,
  });
}
