import type { Draft } from './draft.ts';
import type { Refusal } from './refusal.ts';

/** A report that was handed in and that the server has not acknowledged yet. Its content never changes. */
export interface WaitingReport {
  /** Names the report for good: sent again under it, it is still one case. */
  readonly key: string;
  /** Code of the jurisdiction. */
  readonly place: string;
  readonly draft: Draft;
  /** Milliseconds since the epoch. */
  readonly askedAt: number;
  /** Why the server would not have it; null while it may still be taken. */
  readonly refusal: Refusal | null;
}

/** A report that is a case. */
export interface SentReport {
  readonly key: string;
  readonly place: string;
  /** Of the case. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

interface KeptDraft {
  readonly place: string;
  readonly draft: Draft;
}

const NAME = 'gezhong.reports';
const VERSION = 1;
const STORES = { drafts: 'place', waiting: 'key', sent: 'key' } as const;

/**
 * Drafts, reports on their way and numbers of one's own cases, kept in this browser and nowhere else. What belongs together
 * is written in one transaction: a report is never both on its way and being written, nor neither.
 */
export class KeptReports {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /**
   * @param account whose they are: who signs in next in this browser is shown others
   * @throws DOMException where the browser keeps nothing, as in some private windows
   */
  static async open(account: string): Promise<KeptReports> {
    const request = indexedDB.open(`${NAME}.${account}`, VERSION);
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(STORES)) request.result.createObjectStore(store, { keyPath });
    };
    return new KeptReports(await answerOf(request));
  }

  /** Waiting oldest first, sent newest first. */
  async read(place: string) {
    const stores = this.#database.transaction(Object.keys(STORES), 'readonly');
    const [draft, waiting, sent] = await Promise.all([
      answerOf<KeptDraft | undefined>(stores.objectStore('drafts').get(place)),
      answerOf<WaitingReport[]>(stores.objectStore('waiting').getAll()),
      answerOf<SentReport[]>(stores.objectStore('sent').getAll()),
    ]);
    return {
      draft: draft?.draft ?? null,
      waiting: waiting.filter((report) => report.place === place).sort((a, b) => a.askedAt - b.askedAt),
      sent: sent.filter((report) => report.place === place).sort((a, b) => b.sentAt - a.sentAt),
    };
  }

  keepDraft(place: string, draft: Draft): Promise<void> {
    return this.#write((store) => store('drafts').put({ place, draft }));
  }

  /** The draft is now on its way, and another one begins. */
  handIn(report: WaitingReport, next: Draft): Promise<void> {
    return this.#write((store) => {
      store('waiting').put(report);
      store('drafts').put({ place: report.place, draft: next });
    });
  }

  keepWaiting(report: WaitingReport): Promise<void> {
    return this.#write((store) => store('waiting').put(report));
  }

  /** The report is a case. */
  acknowledge(sent: SentReport): Promise<void> {
    return this.#write((store) => {
      store('waiting').delete(sent.key);
      store('sent').put(sent);
    });
  }

  /** What was on its way is being written again. */
  takeBack(key: string, place: string, draft: Draft): Promise<void> {
    return this.#write((store) => {
      store('waiting').delete(key);
      store('drafts').put({ place, draft });
    });
  }

  drop(key: string): Promise<void> {
    return this.#write((store) => {
      store('waiting').delete(key);
      store('sent').delete(key);
    });
  }

  close(): void {
    this.#database.close();
  }

  #write(change: (store: (name: keyof typeof STORES) => IDBObjectStore) => void): Promise<void> {
    const transaction = this.#database.transaction(Object.keys(STORES), 'readwrite', { durability: 'strict' });
    change((name) => transaction.objectStore(name));
    return new Promise((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
