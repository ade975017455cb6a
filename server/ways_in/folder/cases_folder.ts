import { type FSWatcher, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Problem } from '../../../geodata/problem.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { log } from '../../operations/log.ts';
import type { SenderGround } from '../senders/find_sender.ts';
import { Pause } from './pause.ts';
import { type SettledFile, SettledFiles } from './settled_files.ts';
import { takeFile } from './take_file.ts';

export interface CasesFolderOptions extends SenderGround {
  readonly intake: CaseIntake;
  /** Absolute path; files are left in FOLDER/PLACE/SENDER/. */
  readonly folder: string;
  /** How long a file must not have changed, in milliseconds. */
  readonly settleMs?: number;
  /** How often the folder is looked at where nothing tells of changes, as on a shared disk. */
  readonly lookEveryMs?: number;
}

const SETTLE_MS = 2_000;
const LOOK_EVERY_MS = 10_000;
const RETRY_MS = 30_000;

/** Watches a folder and takes in the files of cases that other systems leave there; docs/ways-in.md has their form. */
export class CasesFolder {
  readonly #options: CasesFolderOptions;
  readonly #files: SettledFiles;
  readonly #settleMs: number;
  readonly #watcher: FSWatcher | null;
  readonly #pause = new Pause();
  readonly #running: Promise<void>;
  #closed = false;

  private constructor(options: CasesFolderOptions) {
    this.#options = options;
    this.#settleMs = options.settleMs ?? SETTLE_MS;
    this.#files = new SettledFiles(options.folder, this.#settleMs);
    this.#watcher = watched(options.folder, () => this.#pause.endWithin(this.#settleMs));
    this.#running = this.#run();
  }

  /**
   * @throws Problem CASES_FOLDER_UNUSABLE where the folder is not there and cannot be made.
   */
  static async open(options: CasesFolderOptions): Promise<CasesFolder> {
    await mkdir(options.folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
      const sentences = {
        zh: `无法使用 CASES_FOLDER 指定的目录 ${options.folder}（${cause.code}）。`,
        en: `The folder ${options.folder} that CASES_FOLDER names cannot be used (${cause.code}).`,
      };
      throw new Problem('CASES_FOLDER_UNUSABLE', sentences, { cause });
    });
    return new CasesFolder(options);
  }

  /** Ends watching, once the file that is being taken in is put away. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#watcher?.close();
    this.#pause.endWithin(0);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      const milliseconds = await this.#look().catch(tryAgain);
      if (!this.#closed) await this.#pause.last(milliseconds);
    }
  }

  /** @returns milliseconds until the next look. */
  async #look(): Promise<number> {
    const { settled, more } = await this.#files.look();
    let left = 0;
    for (const file of settled) {
      if (this.#closed) break;
      left += (await this.#take(file)) ? 0 : 1;
    }
    if (left > 0) return RETRY_MS;
    return more ? this.#settleMs : (this.#options.lookEveryMs ?? LOOK_EVERY_MS);
  }

  /** A file that cannot be read or moved keeps no other waiting; a database that does not answer keeps all. */
  async #take(file: SettledFile): Promise<boolean> {
    try {
      const { taken, refused } = await takeFile(this.#options, file);
      const { place, sender, name } = file;
      log.info({ zh: '案件文件已处理。', en: 'A file of cases was taken.' }, { place, sender, name, taken, refused });
      this.#files.forget(file.path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      tryAgain(error);
      return false;
    }
  }
}

function tryAgain(error: unknown): number {
  log.error(
    { zh: '案件目录处理失败，稍后重试。', en: 'The folder of cases could not be worked on; trying again.' },
    { error },
  );
  return RETRY_MS;
}

/** Null where the system cannot watch: then looking every so often must do. */
function watched(folder: string, onChange: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive: true, persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
