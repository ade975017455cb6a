import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { casesReported } from '../operations/metrics/metrics.ts';
import { checkWords } from '../rules/case_report.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { QueryError } from '../store/query_error.ts';
import { SettingsOfPlaces } from './case_settings.ts';
import { type KeptApart, keepApart } from './keep_apart.ts';
import type { NewCase, ReportOutcome } from './new_case.ts';
import { storeBatch } from './store_batch.ts';
import { storeIsolating } from './store_isolating.ts';
import { type StepOfCase, takeSteps } from './take_steps.ts';

/** Reports written by one transaction; more wait for the next. */
const MOST_AT_ONCE = 500;
/** Reports that may wait at a place; beyond, whoever comes is told to come again. About 40 MB at most. */
const MOST_WAITING = 10_000;

interface Waiting {
  readonly report: NewCase;
  readonly answer: (outcome: ReportOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Batches of one place at a time: one is made ready while the other is written. */
const WRITERS = 2;
/** So many must wait before a second batch is begun beside the first; fewer go along with the next. */
const WORTH_A_WRITER = 50;

/** The reports of one place that wait, and the batches that are being written. */
interface Lane {
  readonly waiting: Waiting[];
  readonly writing: Set<Promise<void>>;
}

/**
 * The one door through which cases come in and go on, whatever the way. Reports that arrive while others are being written
 * are written together next (group commit), and each is answered only once it is durable.
 */
export class CaseIntake {
  readonly #pool: Pool;
  readonly #onWritten: () => void;
  readonly #settings = new SettingsOfPlaces();
  readonly #lanes = new Map<string, Lane>();
  #closed = false;

  /** @param onWritten called after each write, so that readers of the change log look. */
  constructor(pool: Pool, onWritten: () => void = () => {}) {
    this.#pool = pool;
    this.#onWritten = onWritten;
  }

  /**
   * Stores reports: one outcome for each, in their order, each true and durable. One that is wrong fails alone.
   *
   * @returns outcomes; the problem TOO_BUSY says that nothing was stored and that the same may be sent again
   * @throws QueryError where the database cannot be reached: then it is unknown whether a report was stored, and one sent
   *   again under its key is not stored twice
   */
  async report(jurisdiction: string, reports: readonly NewCase[]): Promise<readonly ReportOutcome[]> {
    const lane = this.#lanes.get(jurisdiction) ?? { waiting: [], writing: new Set<Promise<void>>() };
    if (this.#closed || lane.waiting.length >= MOST_WAITING) return reports.map(() => ({ problem: tooBusy() }));
    this.#lanes.set(jurisdiction, lane);
    const outcomes = reports.map((report) => this.#enter(lane, report));
    this.#goOn(jurisdiction, lane);
    const answers = await Promise.all(outcomes);
    for (const [index, answer] of answers.entries()) {
      casesReported.inc({ source: reports[index]!.source, outcome: outcomeOf(answer) });
    }
    return answers;
  }

  /**
   * Takes steps with cases, all or none.
   * @throws Problem UNKNOWN_CASE, CASE_CHANGED, STEP_NOT_ALLOWED, BAD_STEP and others, naming the case
   */
  async takeSteps(jurisdiction: string, steps: readonly StepOfCase[]): Promise<void> {
    await inTransaction(this.#pool, (client) => takeSteps(client, this.#settings, jurisdiction, steps));
    this.#onWritten();
  }

  /** @throws Problem UNKNOWN_CASE, NOT_OFFERED, STEP_NOT_ALLOWED */
  async keepApart(jurisdiction: string, kept: KeptApart): Promise<void> {
    await inTransaction(this.#pool, (client) => keepApart(client, this.#settings, jurisdiction, kept));
    this.#onWritten();
  }

  /** Takes no more, and waits for what is being written. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#lanes.size > 0) {
      await Promise.all([...this.#lanes.values()].flatMap(({ writing }) => [...writing]));
    }
  }

  #enter(lane: Lane, report: NewCase): Promise<ReportOutcome> {
    try {
      const checked = checkWords(report);
      return new Promise((answer, fail) => {
        lane.waiting.push({ report: checked, answer, fail });
      });
    } catch (error) {
      if (error instanceof Problem) return Promise.resolve({ problem: error });
      throw error;
    }
  }

  #goOn(jurisdiction: string, lane: Lane): void {
    const { waiting, writing } = lane;
    if (waiting.length === 0 && writing.size === 0) this.#lanes.delete(jurisdiction);
    if (waiting.length < (writing.size === 0 ? 1 : WORTH_A_WRITER) || writing.size >= WRITERS) return;
    const batch = this.#write(jurisdiction, lane).finally(() => {
      writing.delete(batch);
      this.#goOn(jurisdiction, lane);
    });
    writing.add(batch);
  }

  async #write(jurisdiction: string, { waiting }: Lane): Promise<void> {
    // Whoever comes in the same turn goes along.
    await new Promise((resolve) => setImmediate(resolve));
    const batch = waiting.splice(0, MOST_AT_ONCE);
    if (batch.length > 0) await this.#writeBatch(jurisdiction, batch);
  }

  async #writeBatch(jurisdiction: string, batch: readonly Waiting[]): Promise<void> {
    const stored = await storeIsolating(batch, (some) =>
      inTransaction(this.#pool, (client) =>
        storeBatch(
          client,
          this.#settings,
          jurisdiction,
          some.map(({ report }) => report),
        ),
      ),
    );
    this.#onWritten();
    for (const [i, each] of stored.entries()) {
      if ('outcome' in each) batch[i]!.answer(each.outcome);
      else settleFailed(batch[i]!, each.error);
    }
  }
}

function settleFailed({ answer, fail }: Waiting, error: unknown): void {
  if (error instanceof Problem) answer({ problem: error });
  else if (error instanceof QueryError && error.code === 'REFUSED') answer({ problem: refusedByDatabase(error) });
  else fail(error);
}

function tooBusy(): Problem {
  return new Problem('TOO_BUSY', {
    zh: '上报太多，暂时收不下；请稍后用同一个 idempotencyKey 再报。',
    en: 'More is reported than can be taken in now; report again a little later, with the same idempotencyKey.',
  });
}

function refusedByDatabase(error: QueryError): Problem {
  return new Problem(
    'REPORT_REFUSED',
    {
      zh: `数据库拒绝了这条上报（${error.constraint ?? error.sqlState}）。`,
      en: `The database refused this report (${error.constraint ?? error.sqlState}).`,
    },
    { cause: error },
  );
}

function outcomeOf(answer: ReportOutcome): 'stored' | 'repeated' | 'refused' {
  if ('problem' in answer) return 'refused';
  return answer.repeated ? 'repeated' : 'stored';
}
