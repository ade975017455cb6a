import { CASE_STATES } from '../../../geodata/cases/case_steps.ts';
import type { CaseFilter } from '../../generated/schema.ts';

const DAY_MS = 86_400_000;
const SOURCES = ['snap_report', 'hotline', 'grid_worker', 'platform', 'open311', 'other_system'] as const;
const DUES = ['overdue', 'due_soon', 'on_time', 'none'] as const;
const PLACEMENTS = ['in_grid', 'outside', 'no_place'] as const;

/**
 * Which cases the desk's address asks for (client/screens/cases/view/cases_view.ts writes it): what makes no sense is as if
 * it were not said, and without a state those that nobody has ended.
 *
 * @param now from which the last so many days are counted.
 */
export function askedCases(query: URLSearchParams, now: Date): CaseFilter {
  const kinds = query.getAll('kind').filter((code) => code !== '');
  const [, kind, unit] = /^(region|department):(.+)$/s.exec(query.get('unit') ?? '') ?? [];
  const paused = { yes: true, no: false }[query.get('paused') ?? ''];
  const window = reportedWindow(query.get('reported'), now);
  const listed = {
    sources: among(SOURCES, query.get('source')),
    due: among(DUES, query.get('due')),
    placements: among(PLACEMENTS, query.get('placement')),
  };
  return {
    ...statesOf(query.get('state')),
    ...Object.fromEntries(Object.entries(listed).filter(([, values]) => values.length > 0)),
    ...(kinds.length > 0 && { kinds }),
    ...(query.get('region') && { region: query.get('region') }),
    ...(unit !== undefined && { unit: { kind: kind as 'region' | 'department', code: unit } }),
    ...(paused !== undefined && { paused }),
    ...(query.get('duplicates') === 'yes' && { withDuplicates: true }),
    ...(query.get('q')?.trim() && { text: query.get('q')!.trim() }),
    ...(window && { window }),
  };
}

/** `30`: the last so many days; `2026-10-01~2026-10-31`: from one day to another, both included, by the time of China. */
export function reportedWindow(text: string | null, now: Date): { readonly from: Date; readonly to: Date } | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/.exec(text ?? '') ?? [];
  if (from !== undefined && to !== undefined) {
    const window = { from: dayAt(from), to: new Date(dayAt(to).getTime() + DAY_MS) };
    return window.from < window.to ? window : null;
  }
  if (!/^[1-9]\d{0,3}$/.test(text ?? '')) return null;
  // Reports may be dated a little ahead.
  return { from: new Date(now.getTime() - Number(text) * DAY_MS), to: new Date(now.getTime() + DAY_MS) };
}

function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

function statesOf(text: string | null): CaseFilter {
  if (text === 'all') return {};
  const states = among(CASE_STATES, text);
  return states.length === 0 ? { open: true } : { states };
}

function among<Value extends string>(values: readonly Value[], text: string | null): Value[] {
  const parts = text?.split('.') ?? [];
  return values.filter((value) => parts.includes(value));
}
