import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { Problem } from '../../../../geodata/problem.ts';
import type { PrincipleResult } from '../../../../geodata/redraw/checks/check_types.ts';
import { PrincipleChecks } from '../../../../geodata/redraw/checks/principle_checks.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import type { Made, MakeOptions } from '../../../../geodata/redraw/log/log_types.ts';
import type { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../../geodata/redraw/redraw_base.ts';
import type { Takes } from '../../../../geodata/redraw/redraw_edit.ts';
import type { Touched } from '../../../../geodata/redraw/touched.ts';
import { AddRedrawEditsDocument, ShowRedrawPresenceDocument } from '../../../generated/operations.ts';
import type { Connection } from '../../../live/live_feed.ts';
import type { DraftSide, RedrawPresent, TouchedListener } from '../redraw_work.ts';
import { EditSender, type Sending } from './edit_sender.ts';
import type { KeptEdits } from './kept_edits.ts';
import { loggedEdits, NotTaken } from './log_answers.ts';
import { keepNews, type News } from './news_line.ts';
import { type DraftAddress, type DraftFacts, readFacts, readLog } from './open_draft.ts';
import { planners } from './planners.ts';
import { PresenceSender } from './presence_sender.ts';
import { windowName } from './window_name.ts';

export interface DeskShown {
  readonly facts: DraftFacts;
  readonly sending: Sending;
  readonly connection: Connection;
  /** Everybody else at the draft. */
  readonly present: readonly RedrawPresent[];
  /** Why the last thing asked for was not done. */
  readonly refusal: Problem | null;
}

export interface DeskParts {
  readonly address: DraftAddress;
  readonly facts: DraftFacts;
  readonly base: RedrawBase;
  /** With the whole log folded, and on top of it what was restored. */
  readonly replica: RedrawReplica;
  readonly kept: KeptEdits | null;
  /** False for who only looks: the others are not told of him. */
  readonly isShown: boolean;
}

/**
 * One draft on the desk: everything that is made here is kept, sent and shown; everything that others make comes in. A store
 * for `useSyncExternalStore`; what the draft is like changes in place, see `version`.
 */
export class DraftDesk {
  readonly base: RedrawBase;
  readonly replica: RedrawReplica;
  readonly figures: DraftFigures;
  readonly window = windowName();
  readonly #address: DraftAddress;
  readonly #kept: KeptEdits | null;
  readonly #isShown: boolean;
  readonly #sender: EditSender;
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<() => void>();
  readonly #touchedListeners = new Set<TouchedListener>();
  readonly #ended = new AbortController();
  #presence: PresenceSender | null = null;
  #stopNews: (() => void) | null = null;
  #version = 0;
  #today: DraftSide | null = null;
  #checks: PrincipleChecks | null = null;
  #report: { readonly version: number; readonly results: readonly PrincipleResult[] } | null = null;
  #isReadingLog = false;
  #shown: DeskShown;

  constructor({ address, facts, base, replica, kept, isShown }: DeskParts) {
    this.#address = address;
    this.base = base;
    this.replica = replica;
    this.#kept = kept;
    this.#isShown = isShown;
    this.figures = new DraftFigures(base, replica.coverage);
    replica.subscribe((touched) => this.#touched(touched));
    this.#sender = new EditSender(
      {
        replica,
        kept,
        send: async (after, edits) => {
          const { line, place, id } = address;
          const sent = edits.map((edit) => ({ id: edit.id, body: edit.body }));
          const { data, error } = await line.fresh
            .mutation(AddRedrawEditsDocument, { place, id, after, edits: sent })
            .toPromise();
          if (error || !data) throw NotTaken.because(error);
          return loggedEdits(data.addRedrawEdits);
        },
        onSending: (sending) => this.#show({ sending }),
      },
      replica.pending,
    );
    this.#shown = {
      facts,
      sending: this.#sender.sending,
      connection: { state: 'connecting' },
      present: [],
      refusal: null,
    };
  }

  /** Begins to hear and to send; call `stop` when done. */
  start(): void {
    const { line, place, id } = this.#address;
    window.addEventListener('online', () => this.#sender.sendNow(), { signal: this.#ended.signal });
    window.addEventListener(
      'beforeunload',
      (event) => {
        const { isKept, waiting } = this.#shown.sending;
        if (!isKept && waiting > 0) event.preventDefault();
      },
      { signal: this.#ended.signal },
    );
    this.#stopNews = keepNews(this.#address, {
      number: () => this.replica.number,
      onNews: (news) => void this.#news(news),
      onConnection: (connection) => {
        this.#show({ connection, ...(connection.state === 'live' ? {} : { present: [] }) });
        if (connection.state === 'live' && this.#shown.sending.state === 'cut') this.#sender.sendNow();
      },
    });
    if (this.#isShown) {
      this.#presence = new PresenceSender(this.window, (presence) => {
        void line.fresh.mutation(ShowRedrawPresenceDocument, { place, id, presence }).toPromise();
      });
    }
    if (this.replica.pending.length > 0) this.#sender.sendNow();
  }

  stop(): void {
    this.#ended.abort();
    this.#stopNews?.();
    this.#presence?.stop();
    this.#sender.stop();
    this.#kept?.close();
  }

  /** Makes one edit. @returns null where it was made, else why not */
  readonly edit = (acts: readonly Act[], options?: MakeOptions): Problem | null =>
    this.#try(() => this.replica.make(acts, options));

  readonly undo = (): Problem | null => this.#try(() => this.replica.undo());

  readonly redo = (): Problem | null => this.#try(() => this.replica.redo());

  readonly decide = (edit: string, takes: Takes): Problem | null => this.#try(() => this.replica.decide(edit, takes));

  readonly refuse = (refusal: Problem | null): void => this.#show({ refusal });

  get presence(): PresenceSender | null {
    return this.#presence;
  }

  /** Asks the server for state and steps again. Where it cannot be reached, what was known stays. */
  async readFacts(): Promise<void> {
    const facts = await readFacts(this.#address).catch(() => null);
    if (facts === null || this.#ended.signal.aborted) return;
    const isDrawnAgain = facts.state === 'drawing' && this.#shown.sending.state === 'closed';
    this.#show({ facts });
    if (isDrawnAgain) this.#sender.sendNow();
  }

  retry(): void {
    this.#sender.sendNow();
  }

  /** Forgets own edits that did not go out; the draft is to be opened anew. */
  giveUp(): Promise<void> {
    return this.#sender.giveUp();
  }

  /** The draft as it began. */
  readonly today = (): DraftSide => {
    if (this.#today === null) {
      const coverage = Coverage.from(this.base.coverage);
      this.#today = { coverage, figures: new DraftFigures(this.base, coverage) };
    }
    return this.#today;
  };

  /** The nine principles, worked out when asked for, once for each version. */
  readonly checks = (): readonly PrincipleResult[] => {
    this.#checks ??= new PrincipleChecks(this.figures, undefined, this.today().figures);
    if (this.#report?.version !== this.#version) {
      this.#report = { version: this.#version, results: this.#checks.report() };
    }
    return this.#report.results;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): DeskShown => this.#shown;

  /** Tells after every change of what the draft is like, when the figures are up to date. */
  readonly subscribeChanges = (listener: () => void): (() => void) => {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  readonly onTouched = (listener: TouchedListener): (() => void) => {
    this.#touchedListeners.add(listener);
    return () => this.#touchedListeners.delete(listener);
  };

  #try(make: () => Made): Problem | null {
    if (this.#shown.facts.state !== 'drawing') return null;
    try {
      const { edit } = make();
      this.#show({ refusal: null });
      void this.#sender.push(edit);
      return null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#show({ refusal: error });
      return error;
    }
  }

  async #news({ edits, steps, present }: News): Promise<void> {
    if (edits.length > 0) {
      this.replica.news(loggedEdits(edits));
      this.#sender.confirm();
    }
    this.#show({ present: planners(present, this.window) });
    if (steps.length > 0) void this.readFacts();
    if (!this.replica.isMissingNews || this.#isReadingLog) return;
    this.#isReadingLog = true;
    await readLog(this.#address, this.replica).catch(() => {});
    this.#isReadingLog = false;
    this.#sender.confirm();
  }

  #touched(touched: Touched): void {
    const owners = this.figures.update(touched);
    this.#checks?.update(owners, touched);
    this.#version += 1;
    for (const listener of this.#touchedListeners) listener(touched, owners);
    for (const listener of this.#changeListeners) listener();
  }

  #show(change: Partial<DeskShown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}
