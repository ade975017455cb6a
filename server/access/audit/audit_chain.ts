import { auditHash, type ChainRow, GENESIS } from './audit_text.ts';

/** A position and the hash that stands, or stood, there. */
export interface AuditHead {
  readonly position: number;
  readonly hash: string;
}

/** Why the log cannot be what was written, and the first position that does not fit. */
export type ChainFault =
  /** The entry is not what its hash was made from. */
  | { readonly kind: 'changed'; readonly position: number }
  /** Entries from the position to the other are gone. */
  | { readonly kind: 'missing'; readonly position: number; readonly to: number }
  /** The entry is whole but does not follow the one before it: one of both was put in the place of another. */
  | { readonly kind: 'replaced'; readonly position: number }
  /** The log ends before an entry that somebody noted down. */
  | { readonly kind: 'cut'; readonly position: number }
  /** Another entry stands where somebody noted one down. */
  | { readonly kind: 'rewritten'; readonly position: number }
  /** What was removed before the position was not removed by the program. */
  | { readonly kind: 'unsealed'; readonly position: number };

export interface ChainReport {
  /** Entries that were read. */
  readonly entries: number;
  /** The newest entry; null in an empty log. */
  readonly head: AuditHead | null;
  /** The last that was removed because its time was over; null where none was. */
  readonly sealed: AuditHead | null;
  /** Positions of what was begun and has no end: a server broke down in the middle, or it still runs. At most 100. */
  readonly unended: readonly number[];
  /** Heads that were handed over and have been removed since: they prove nothing any more. */
  readonly beyondSeal: readonly AuditHead[];
  readonly fault: ChainFault | null;
}

const MOST_UNENDED = 100;

/**
 * Walks the log from its oldest entry to its newest and stops at the first that does not fit.
 *
 * @param pages of entries by position.
 * @param sealed the last that was removed because its time was over.
 * @param noted heads that were noted down elsewhere: they prove that the log was neither cut nor written anew.
 */
export async function checkChain(
  pages: AsyncIterable<readonly ChainRow[]>,
  sealed: AuditHead | null,
  noted: readonly AuditHead[] = [],
): Promise<ChainReport> {
  const expected = new Map(noted.map(({ position, hash }) => [position, hash]));
  const open = new Set<number>();
  let last: AuditHead = sealed ?? { position: 0, hash: GENESIS };
  let entries = 0;
  let sealedInLog = sealed === null;
  const report = (fault: ChainFault | null): ChainReport => ({
    entries,
    head: last.position === 0 ? null : last,
    sealed,
    unended: [...open].slice(0, MOST_UNENDED),
    beyondSeal: noted.filter(({ position }) => sealed !== null && position < sealed.position),
    fault,
  });
  if (sealed && (expected.get(sealed.position) ?? sealed.hash) !== sealed.hash) {
    return report({ kind: 'rewritten', position: sealed.position });
  }
  for await (const page of pages) {
    for (const row of page) {
      const fault = faultOf(row, last, expected.get(row.position));
      if (fault) return report(fault);
      last = row;
      entries++;
      if (row.outcome === 'begun') open.add(row.position);
      else if (row.begunPosition !== null) open.delete(row.begunPosition);
      sealedInLog ||= tellsOfSeal(row, sealed!);
    }
  }
  if (!sealedInLog) return report({ kind: 'unsealed', position: sealed!.position + 1 });
  const beyond = [...expected.keys()].filter((position) => position > last.position);
  return report(beyond.length > 0 ? { kind: 'cut', position: last.position + 1 } : null);
}

function faultOf(row: ChainRow, last: AuditHead, noted: string | undefined): ChainFault | null {
  const { position } = row;
  if (position !== last.position + 1) return { kind: 'missing', position: last.position + 1, to: position - 1 };
  if (auditHash(row) !== row.hash) return { kind: 'changed', position };
  if (row.previousHash !== last.hash) return { kind: 'replaced', position };
  if (noted !== undefined && noted !== row.hash) return { kind: 'rewritten', position };
  return null;
}

/** That old entries were removed stands in the log itself, so that nobody seals without a trace. */
function tellsOfSeal({ action, details }: ChainRow, sealed: AuditHead): boolean {
  if (action !== 'audit.sealed') return false;
  const { position, hash } = JSON.parse(details) as Partial<AuditHead>;
  return position === sealed.position && hash === sealed.hash;
}
