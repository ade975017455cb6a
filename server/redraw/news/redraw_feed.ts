import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { redrawNotify } from '../../generated/queries/redraw_notify.ts';
import { either } from '../../live/either.ts';
import { untilStopped } from '../../live/until_stopped.ts';
import { log } from '../../operations/log.ts';
import { one } from '../../store/queryable.ts';
import type { RedrawEditRow, RedrawNewsRow, RedrawPresenceRow } from '../redraw_rows.ts';
import { editsAfter, stepsOf } from '../redraw_store.ts';
import { FORGOTTEN_AFTER_MS, Presences, presencePayload, readPresence } from './presence.ts';

/** Edits told at once. */
const PAGE = 500;
const RETRY_MS = 500;
/** What comes within so long is told together. */
const GAP_MS = 40;

/**
 * News of drafts for whoever has one open. The log itself says what is new: notifications only wake its readers, so that
 * one that is lost or comes twice costs nothing. Numbers follow each other in the order of commit (a draft is held while
 * edits are added), so that none is passed over.
 */
export class RedrawFeed {
  readonly #pool: Pool;
  readonly #presences: Presences;
  readonly #alarms = new Map<string, Set<Alarm>>();
  readonly #closed = new AbortController();

  constructor(pool: Pool, presences = new Presences()) {
    this.#pool = pool;
    this.#presences = presences;
  }

  /** What came by the channel `redraw`; null: anything may have been missed. */
  hear(payload: string | null): void {
    if (payload === null) {
      for (const alarms of this.#alarms.values()) for (const alarm of alarms) alarm.ring(true);
      return;
    }
    const [, place, id, said] = /^(\S+) (\S+)(?: (.*))?$/s.exec(payload) ?? [];
    if (place === undefined || id === undefined) return;
    const presence = said === undefined ? null : readPresence(said);
    if (presence) this.#presences.show(`${place} ${id}`, presence);
    // Somebody's pointer is no reason to read the log.
    for (const alarm of this.#alarms.get(`${place} ${id}`) ?? []) alarm.ring(presence === null);
  }

  /** Something was added to a draft. */
  wake(jurisdiction: string, id: string): void {
    for (const alarm of this.#alarms.get(`${jurisdiction} ${id}`) ?? []) alarm.ring(true);
  }

  /** Shows somebody to all who have the draft open, whichever server they ask. @throws Problem BAD_PRESENCE */
  async show(jurisdiction: string, id: string, presence: RedrawPresenceRow): Promise<void> {
    const payload = presencePayload(jurisdiction, id, presence);
    await one(this.#pool, redrawNotify, { payload });
    this.hear(payload);
  }

  /** Everything after a number, then what comes, none twice. Each follower gets objects of his own. */
  follow(jurisdiction: string, id: string, after: number): AsyncIterableIterator<RedrawNewsRow> {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closed.signal]);
    return untilStopped(this.#news(jurisdiction, id, after, signal), stop);
  }

  close(): void {
    this.#closed.abort();
  }

  async *#news(
    jurisdiction: string,
    id: string,
    after: number,
    signal: AbortSignal,
  ): AsyncGenerator<RedrawNewsRow, void> {
    const draft = `${jurisdiction} ${id}`;
    const alarm = new Alarm();
    const alarms = this.#alarms.get(draft) ?? new Set();
    this.#alarms.set(draft, alarms.add(alarm));
    try {
      let [edit, step, shown] = [after, 0, null as string | null];
      while (!signal.aborted) {
        const logged = alarm.takeLogged() ? await this.#read(jurisdiction, id, edit, step) : NOTHING_NEW;
        if (logged === null) {
          setTimeout(() => alarm.ring(true), RETRY_MS);
          await alarm.wait(null, signal);
          continue;
        }
        const present = this.#presences.at(draft);
        const words = JSON.stringify(present);
        if (shown !== words || logged.edits.length > 0 || logged.steps.length > 0) {
          edit = logged.edits.at(-1)?.number ?? edit;
          step = logged.steps.at(-1)?.number ?? step;
          shown = words;
          yield { ...logged, present };
        }
        if (isCut(logged.edits)) alarm.ring(true);
        await alarm.wait(present.length > 0 ? FORGOTTEN_AFTER_MS / 10 : null, signal);
        await sleep(GAP_MS);
      }
    } finally {
      alarms.delete(alarm);
      if (alarms.size === 0) this.#alarms.delete(draft);
    }
  }

  /** Null where the database is away: it is asked again. */
  async #read(jurisdiction: string, id: string, edit: number, step: number): Promise<LoggedNews | null> {
    try {
      const edits = await editsAfter(this.#pool, jurisdiction, id, edit, PAGE);
      const steps = await stepsOf(this.#pool, jurisdiction, [id], step);
      return { edits, steps };
    } catch (error) {
      log.error(
        { zh: '草案的编辑读取失败，稍后重试。', en: 'Reading the log of a draft failed; trying again.' },
        { error },
      );
      return null;
    }
  }
}

/** Whether more follow than this page holds. */
function isCut(edits: readonly RedrawEditRow[]): boolean {
  const last = edits.at(-1);
  return last !== undefined && (edits.length === PAGE || last.number < last.until);
}

type LoggedNews = Pick<RedrawNewsRow, 'edits' | 'steps'>;
const NOTHING_NEW: LoggedNews = { edits: [], steps: [] };

/** Wakes one sleeper, also when it rang while he was busy. */
class Alarm {
  #rung = Promise.withResolvers<void>();
  #logged = true;

  /** @param isLogged whether the log is to be read; otherwise only somebody's presence changed */
  ring(isLogged: boolean): void {
    this.#logged ||= isLogged;
    this.#rung.resolve();
  }

  /** Whether the log is to be read since it was last asked. */
  takeLogged(): boolean {
    const logged = this.#logged;
    this.#logged = false;
    return logged;
  }

  /** Until it rings, the time is up (null: never) or the signal is given. */
  async wait(milliseconds: number | null, signal: AbortSignal): Promise<void> {
    const timer = milliseconds === null ? undefined : setTimeout(() => this.ring(false), milliseconds);
    await either(this.#rung.promise, signal);
    clearTimeout(timer);
    this.#rung = Promise.withResolvers();
  }
}
