import { Buffer } from 'node:buffer';
import { Problem } from '../../../geodata/problem.ts';
import type { RedrawPresenceInput } from '../../generated/schema.ts';
import type { RedrawPresenceRow } from '../redraw_rows.ts';

/** Whoever shows himself no more is taken for gone after so long. */
export const FORGOTTEN_AFTER_MS = 30_000;
/** PostgreSQL takes less than 8000 bytes in one notification; some are the names of place and draft. */
const MOST_BYTES = 7_800;
const LONGEST_WORD = 60;
/** A client may list every grid it selects; others see this many of them. */
const MOST_GRIDS = 50;

/** @throws Problem BAD_PRESENCE naming the value */
export function checkPresence({ window, pointer, grids, tool }: RedrawPresenceInput) {
  for (const [name, word] of [['window', window], ['tool', tool ?? ''], ...grids.map((grid) => ['grids', grid])]) {
    if (word!.length > LONGEST_WORD || (name === 'window' && word === '')) throw badPresence(name!, word);
  }
  if (pointer && !(Math.abs(pointer.longitude) <= 180 && Math.abs(pointer.latitude) <= 90)) {
    throw badPresence('pointer', [pointer.longitude, pointer.latitude]);
  }
  return { window, pointer: pointer ?? null, grids: grids.slice(0, MOST_GRIDS), tool: tool ?? null };
}

/** What is notified: place and draft, and after them somebody's presence. @throws Problem BAD_PRESENCE */
export function presencePayload(jurisdiction: string, id: string, presence: RedrawPresenceRow): string {
  const payload = `${jurisdiction} ${id} ${JSON.stringify(presence)}`;
  const bytes = Buffer.byteLength(payload);
  if (bytes > MOST_BYTES) throw badPresence('bytes', bytes);
  return payload;
}

/** Who is at the drafts now, as this server has heard. */
export class Presences {
  readonly #byDraft = new Map<string, Map<string, RedrawPresenceRow>>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  show(draft: string, presence: RedrawPresenceRow): void {
    const windows = this.#byDraft.get(draft) ?? new Map<string, RedrawPresenceRow>();
    this.#byDraft.set(draft, windows);
    windows.set(`${presence.accountId} ${presence.window}`, { ...presence, at: new Date(this.#now()) });
  }

  /** Those who showed themselves within the last 30 seconds. */
  at(draft: string): RedrawPresenceRow[] {
    const windows = this.#byDraft.get(draft);
    if (windows === undefined) return [];
    for (const [key, { at }] of windows) {
      if (this.#now() - at.getTime() >= FORGOTTEN_AFTER_MS) windows.delete(key);
    }
    if (windows.size === 0) this.#byDraft.delete(draft);
    return [...windows.values()];
  }
}

/** Who a notification says is there; null where it says something else. */
export function readPresence(text: string): RedrawPresenceRow | null {
  try {
    const read = JSON.parse(text) as Omit<RedrawPresenceRow, 'at'> & { readonly at: string };
    return { ...read, at: new Date(read.at) };
  } catch {
    return null;
  }
}

function badPresence(name: string, value: unknown): Problem {
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 80);
  return new Problem('BAD_PRESENCE', {
    zh: `在场信息有误：${name} 为 ${shown}。`,
    en: `This presence cannot be shown: ${name} is ${shown}.`,
  });
}
