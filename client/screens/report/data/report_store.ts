import { MAX_PHOTOS } from '../../../../geodata/cases/step_parts.ts';
import { backoffMs } from '../../../live/backoff.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { randomKey } from '../../../parts/random_key.ts';
import { PhotoRefused, sendPhoto } from '../../../parts/send_photo.ts';
import { BLANK_DRAFT, type Draft, type DraftPhoto, isBlank, nextDraft } from './draft.ts';
import { KeptReports, type SentReport, type WaitingReport } from './kept_reports.ts';
import { isFinalForPhoto, type Refusal } from './refusal.ts';
import { PHOTO_MS, sendReport } from './send_report.ts';

const SAVES_AFTER_MS = 300;

/** What is wrong with a photo that was not taken in; without a refusal it has too many bytes. */
export interface PhotoProblem {
  readonly name: string;
  readonly refusal: Refusal | null;
}

export interface ReportsSnapshot {
  /** False until what the browser keeps has been read. */
  readonly isRead: boolean;
  /** False where the browser keeps nothing: then a reload loses what was not sent. */
  readonly isKept: boolean;
  readonly draft: Draft;
  /** On their way, oldest first. */
  readonly waiting: readonly WaitingReport[];
  /** Newest first. */
  readonly sent: readonly SentReport[];
  /** Key of the report that is being sent. */
  readonly sending: string | null;
  /** What the server said last where it could not take anything; null where it was not reached. */
  readonly said: Refusal | null;
  /** Why the draft came back. */
  readonly refusal: (Refusal & { readonly key: string }) | null;
  readonly photoProblems: readonly PhotoProblem[];
  readonly photosSending: number;
}

const NOTHING: ReportsSnapshot = {
  isRead: false,
  isKept: true,
  draft: BLANK_DRAFT,
  waiting: [],
  sent: [],
  sending: null,
  said: null,
  refusal: null,
  photoProblems: [],
  photosSending: 0,
};

/**
 * Reports of this browser about one place: the one being written, those on their way and those that are cases. Whatever is
 * handed in is sent until the server has answered, through lost lines and reloads, and is one case. A store for
 * `useSyncExternalStore`.
 */
export class ReportStore {
  readonly #line: Line;
  readonly #place: string;
  readonly #account: string;
  readonly #listeners = new Set<() => void>();
  readonly #ended = new AbortController();
  #snapshot = NOTHING;
  #kept: KeptReports | null = null;
  #isWorking = false;
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #save: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param place code of the jurisdiction
   * @param account id of whoever reports
   */
  constructor(line: Line, place: string, account: string) {
    this.#line = line;
    this.#place = place;
    this.#account = account;
  }

  /** Reads what is kept and sends what waits. Call `stop` when done. */
  async start(): Promise<void> {
    const { signal } = this.#ended;
    window.addEventListener('online', () => this.sendNow(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') this.sendNow();
        else this.#saveNow();
      },
      { signal },
    );
    try {
      this.#kept = await KeptReports.open(this.#account);
      const { draft, ...kept } = await this.#kept.read(this.#place);
      this.#set({ ...kept, draft: draft ?? BLANK_DRAFT, isRead: true });
    } catch {
      this.#kept = null;
      this.#set({ isRead: true, isKept: false });
    }
    this.sendNow();
  }

  stop(): void {
    this.#saveNow();
    this.#ended.abort();
    clearTimeout(this.#retry);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): ReportsSnapshot => this.#snapshot;

  /** Changes what is being written. */
  change(part: Partial<Draft>): void {
    this.#set({ draft: { ...this.#snapshot.draft, ...part } });
    clearTimeout(this.#save);
    this.#save = setTimeout(() => this.#saveNow(), SAVES_AFTER_MS);
  }

  /**
   * Takes photos into what is being written, and sends them already while the rest is put down.
   * @param mostBytes of each
   */
  async addPhotos(files: readonly File[], mostBytes: number): Promise<void> {
    const room = MAX_PHOTOS - this.#snapshot.draft.photos.length;
    const added = files
      .filter(({ size }) => size <= mostBytes)
      .slice(0, Math.max(0, room))
      .map((file): DraftPhoto => ({ id: randomKey(), name: file.name, file, sent: null }));
    const large = files.filter(({ size }) => size > mostBytes);
    this.#set({ photoProblems: large.map(({ name }) => ({ name, refusal: null })) });
    this.change({ photos: [...this.#snapshot.draft.photos, ...added] });
    this.#saveNow();
    for (const photo of added) await this.#sendDraftPhoto(photo);
  }

  removePhoto(id: string): void {
    this.change({ photos: this.#snapshot.draft.photos.filter((photo) => photo.id !== id) });
  }

  /** Begins anew, by the same person. */
  clear(): void {
    this.#set({ refusal: null, photoProblems: [] });
    this.change(nextDraft(this.#snapshot.draft));
  }

  /** Hands in what was written; it is sent now or as soon as the line is there. @returns its key */
  async handIn(): Promise<string> {
    const { draft } = this.#snapshot;
    const report: WaitingReport = { key: randomKey(), place: this.#place, draft, askedAt: Date.now(), refusal: null };
    const next = nextDraft(draft);
    clearTimeout(this.#save);
    await this.#keep((kept) => kept.handIn(report, next));
    this.#set({ draft: next, waiting: [...this.#snapshot.waiting, report], refusal: null, photoProblems: [] });
    this.sendNow();
    return report.key;
  }

  /** Puts a refused report back into the form, where nothing else is being written. */
  async takeBack(key: string): Promise<void> {
    const report = this.#snapshot.waiting.find((each) => each.key === key);
    if (!report?.refusal || !isBlank(this.#snapshot.draft)) return;
    await this.#returnToForm(report, report.refusal, null);
  }

  /** Gives up a report that was refused, or no longer shows one that is a case. */
  async drop(key: string): Promise<void> {
    await this.#keep((kept) => kept.drop(key));
    const isOther = (report: { readonly key: string }) => report.key !== key;
    this.#set({ waiting: this.#snapshot.waiting.filter(isOther), sent: this.#snapshot.sent.filter(isOther) });
  }

  /** Sends what waits, at once. */
  sendNow(): void {
    this.#attempt = 0;
    void this.#work();
  }

  async #work(): Promise<void> {
    clearTimeout(this.#retry);
    if (this.#isWorking || this.#ended.signal.aborted) return;
    this.#isWorking = true;
    try {
      while (this.#next().length > 0 && (await this.#sendRound())) this.#attempt = 0;
    } finally {
      this.#isWorking = false;
      this.#set({ sending: null });
    }
    if (this.#next().length === 0 || this.#ended.signal.aborted) return;
    this.#retry = setTimeout(() => void this.#work(), backoffMs(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #next(): readonly WaitingReport[] {
    return this.#snapshot.waiting.filter(({ refusal }) => refusal === null);
  }

  /** Tries each that waits once. @returns whether any got further */
  async #sendRound(): Promise<boolean> {
    let gotFurther = false;
    for (const report of this.#next()) {
      this.#set({ sending: report.key });
      const attempt = await sendReport(this.#line, report, (photos) =>
        this.#keepWaiting({ ...report, draft: { ...report.draft, photos } }),
      );
      if (attempt.kind === 'sent') await this.#acknowledge(report.key, attempt.id);
      else if (attempt.kind === 'refused') await this.#refused(report.key, attempt.refusal, attempt.photo);
      else this.#set({ said: attempt.said });
      gotFurther ||= attempt.kind !== 'later';
      // Where nobody answers, the next one would not be answered either.
      if (attempt.kind === 'later' && attempt.said === null) return false;
    }
    return gotFurther;
  }

  async #acknowledge(key: string, id: string): Promise<void> {
    const sent: SentReport = { key, place: this.#place, id, sentAt: Date.now() };
    await this.#keep((kept) => kept.acknowledge(sent));
    const { waiting } = this.#snapshot;
    const others = this.#snapshot.sent.filter((each) => each.key !== key);
    this.#set({ waiting: waiting.filter((each) => each.key !== key), sent: [sent, ...others], said: null });
  }

  async #refused(key: string, refusal: Refusal, photo: DraftPhoto | null): Promise<void> {
    const report = this.#snapshot.waiting.find((each) => each.key === key);
    if (!report) return;
    if (isBlank(this.#snapshot.draft)) return this.#returnToForm(report, refusal, photo);
    await this.#keepWaiting({ ...report, refusal });
  }

  async #returnToForm(report: WaitingReport, refusal: Refusal, photo: DraftPhoto | null): Promise<void> {
    const draft = { ...report.draft, photos: report.draft.photos.filter(({ id }) => id !== photo?.id) };
    await this.#keep((kept) => kept.takeBack(report.key, this.#place, draft));
    this.#set({
      draft,
      waiting: this.#snapshot.waiting.filter(({ key }) => key !== report.key),
      refusal: { ...refusal, key: report.key },
      photoProblems: photo ? [{ name: photo.name, refusal }] : [],
    });
  }

  async #keepWaiting(report: WaitingReport): Promise<void> {
    await this.#keep((kept) => kept.keepWaiting(report));
    this.#set({ waiting: this.#snapshot.waiting.map((each) => (each.key === report.key ? report : each)) });
  }

  async #sendDraftPhoto(photo: DraftPhoto): Promise<void> {
    this.#set({ photosSending: this.#snapshot.photosSending + 1 });
    try {
      const sent = await sendPhoto(this.#place, photo.file, AbortSignal.timeout(PHOTO_MS));
      this.change({
        photos: this.#snapshot.draft.photos.map((each) => (each.id === photo.id ? { ...each, sent } : each)),
      });
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      const { code, zh, en } = error;
      // Where the server was not reached, the photo goes along with the report.
      if (code === null || zh === null || en === null || !isFinalForPhoto(code)) return;
      if (!this.#snapshot.draft.photos.some(({ id }) => id === photo.id)) return;
      this.removePhoto(photo.id);
      const problem = { name: photo.name, refusal: { code, zh, en } };
      this.#set({ photoProblems: [...this.#snapshot.photoProblems, problem] });
    } finally {
      this.#set({ photosSending: this.#snapshot.photosSending - 1 });
    }
  }

  #saveNow(): void {
    clearTimeout(this.#save);
    void this.#keep((kept) => kept.keepDraft(this.#place, this.#snapshot.draft));
  }

  /** What cannot be kept, as where the disk is full, is still there to be sent. */
  async #keep(write: (kept: KeptReports) => Promise<void>): Promise<void> {
    if (!this.#kept) return;
    try {
      await write(this.#kept);
    } catch {
      this.#set({ isKept: false });
    }
  }

  #set(change: Partial<ReportsSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
