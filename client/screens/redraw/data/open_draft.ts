import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { countedAlike, type LaidBase } from '../../../../geodata/redraw/compare/counted_alike.ts';
import { decodeBase } from '../../../../geodata/redraw/encode_base.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../../geodata/redraw/redraw_base.ts';
import { OpenedRedrawDocument, type OpenedRedrawQuery, RedrawLogDocument } from '../../../generated/operations.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { loggedEdits } from './log_answers.ts';

export type DraftFacts = NonNullable<OpenedRedrawQuery['jurisdiction']['redraw']>;

export interface DraftAddress {
  readonly line: Line;
  /** Code of the place. */
  readonly place: string;
  readonly id: string;
}

/** Edits for one answer. */
const PAGE = 500;

/**
 * What is known of a draft: its state, its steps and what it came to; null where there is no such draft.
 * @throws CombinedError where the server was not reached or refused
 */
export async function readFacts({ line, place, id }: DraftAddress): Promise<DraftFacts | null> {
  const { data, error } = await line.fresh.query(OpenedRedrawDocument, { place, id }).toPromise();
  if (error || !data) throw error ?? new Error(`No answer about the draft ${id}`);
  return data.jurisdiction.redraw ?? null;
}

/**
 * The bytes that a draft begins from, from the browser's cache where it has them.
 * @throws Problem REDRAW_BASE_AWAY where they cannot be had, BAD_REDRAW_BASE where they are none
 */
export async function fetchBase(url: string): Promise<RedrawBase> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) {
    const reason = response ? `status ${response.status}` : 'no answer';
    throw new Problem('REDRAW_BASE_AWAY', {
      zh: `取不到草案的底图数据（${reason}）。`,
      en: `The ground of the draft could not be fetched (${reason}).`,
    });
  }
  return decodeBase(await response.arrayBuffer());
}

/**
 * The whole log from the server, folded page by page.
 * @param onFolded told how many edits were folded
 */
export async function readLog(
  { line, place, id }: DraftAddress,
  replica: RedrawReplica,
  onFolded: (edits: number) => void = () => {},
): Promise<void> {
  for (;;) {
    const asked = { place, id, after: replica.number, first: PAGE };
    const { data, error } = await line.fresh.query(RedrawLogDocument, asked).toPromise();
    if (error || !data) throw error ?? new Error(`No answer about the log of ${id}`);
    const edits = loggedEdits(data.jurisdiction.redraw?.edits ?? []);
    replica.news(edits);
    onFolded(replica.number);
    // A page of large edits is shorter than was asked for.
    if (edits.length === 0) return;
  }
}

/** The blob that a draft begins from. */
export type BaseBlob = DraftFacts['base'];

/**
 * A draft as its log has it, to be looked at and compared with one that is open.
 * @param blob what it begins from, where that is not what the open one begins from
 * @throws as `fetchBase` and `readLog`, and Problem REDRAW_OTHER_GROUND where they cannot be compared
 */
export async function openSide(address: DraftAddress, open: RedrawBase, blob: BaseBlob | null) {
  const own = blob === null ? open : await fetchBase(blob.url);
  const replica = new RedrawReplica(Coverage.from(own.coverage));
  const base = blob === null ? open : countedAlike(laid(open), laid(own));
  await readLog(address, replica);
  const { coverage } = replica;
  return { coverage, figures: new DraftFigures(base, coverage) };
}

function laid(base: RedrawBase): LaidBase {
  return { base, lattice: Coverage.from(base.coverage).lattice };
}
