import type { PendingStore } from '../../../../geodata/redraw/log/log_types.ts';
import type { RedrawEdit } from '../../../../geodata/redraw/redraw_edit.ts';

const NAME = 'gezhong.redraws';
const VERSION = 1;
const STORE = 'pending';

interface KeptEdit {
  /** Of the draft, `<place>/<id>`. */
  readonly draft: string;
  readonly edit: RedrawEdit;
}

/**
 * Edits that the log of a draft has not acknowledged, kept in this browser and nowhere else, in the order of their making.
 * What was written is there after a crash.
 */
export class KeptEdits implements PendingStore {
  readonly #database: IDBDatabase;
  readonly #draft: string;

  private constructor(database: IDBDatabase, draft: string) {
    this.#database = database;
    this.#draft = draft;
  }

  /**
   * @param account whose edits they are: who signs in next in this browser is given others
   * @throws DOMException where the browser keeps nothing, as in some private windows
   */
  static async open(account: string, place: string, draft: string): Promise<KeptEdits> {
    const request = indexedDB.open(`${NAME}.${account}`, VERSION);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { autoIncrement: true });
      store.createIndex('draft', 'draft');
      store.createIndex('id', ['draft', 'edit.id'], { unique: true });
    };
    return new KeptEdits(await answerOf(request), `${place}/${draft}`);
  }

  async load(): Promise<readonly RedrawEdit[]> {
    const index = this.#database.transaction(STORE, 'readonly').objectStore(STORE).index('draft');
    // In an index, entries of one key come in the order of their numbers in the store.
    const kept = await answerOf<KeptEdit[]>(index.getAll(this.#draft));
    return kept.map(({ edit }) => edit);
  }

  append(edit: RedrawEdit): Promise<void> {
    return this.#write((store) => store.add({ draft: this.#draft, edit } satisfies KeptEdit));
  }

  drop(ids: readonly string[]): Promise<void> {
    return this.#write((store) => {
      const index = store.index('id');
      for (const id of ids) {
        const found = index.getKey([this.#draft, id]);
        found.onsuccess = () => {
          if (found.result !== undefined) store.delete(found.result);
        };
      }
    });
  }

  close(): void {
    this.#database.close();
  }

  #write(change: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = this.#database.transaction(STORE, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(STORE));
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
