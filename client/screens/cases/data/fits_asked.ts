import { ancestry } from '../../../../geodata/cases/case_deadlines.ts';
import { type CaseRow, isEnded } from '../../data/case_row.ts';
import type { Asked } from '../view/cases_view.ts';
import { windowOf } from './case_filter.ts';

/** Kinds or regions by code, each with the code of the one above it. */
export type Tree = ReadonlyMap<string, { readonly parent: string | null }>;

export interface FitGround {
  readonly kinds: Tree;
  readonly regions: Tree;
  /** Milliseconds since the epoch from which the last so many days are counted. */
  readonly now: number;
}

/** Whether a case that the feed told of belongs to what is asked for; null where only the server can tell. */
export function fitsAsked(item: CaseRow, asked: Asked, ground: FitGround): boolean | null {
  const window = windowOf(asked, ground.now);
  const reportedAt = Date.parse(item.reportedAt);
  const { states, unit } = asked;
  const fits =
    (states === 'all' || (states === 'open' ? !isEnded(item.state) : states.includes(item.state))) &&
    (window === null || (reportedAt >= window.from && reportedAt < window.to)) &&
    (asked.kinds.length === 0 || ancestry(ground.kinds, item.kind.code).some((code) => asked.kinds.includes(code))) &&
    (asked.region === null ||
      (item.grid !== null && ancestry(ground.regions, item.grid.code).includes(asked.region))) &&
    (unit === null || (item.unit?.kind === unit.kind && item.unit.code === unit.code)) &&
    isAmong(item.source, asked.sources) &&
    isAmong(item.due, asked.due) &&
    isAmong(item.placement, asked.placements) &&
    (asked.paused === null || item.paused === asked.paused) &&
    holdsText(item, asked.text.trim().toLowerCase());
  if (!fits) return false;
  return asked.duplicates ? null : true;
}

function isAmong<Value>(value: Value, values: readonly Value[]): boolean {
  return values.length === 0 || values.includes(value);
}

function holdsText({ description, address, id }: CaseRow, text: string): boolean {
  if (text === '') return true;
  return [description, address ?? ''].some((words) => words.toLowerCase().includes(text)) || id.startsWith(text);
}
