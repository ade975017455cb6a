import type { WriteStream } from 'node:tty';

const WIDTH = 28;

/**
 * A bar on one line of a terminal; where the output is a file, one line for each tenth.
 * @param out usually process.stderr.
 */
export class ProgressBar {
  readonly #out: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };
  readonly #title: string;
  #lastTenth = -1;

  constructor(title: string, out: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean } = process.stderr) {
    this.#title = title;
    this.#out = out;
  }

  /** @param share that is done, 0 to 1. */
  show(share: number, what = ''): void {
    const done = Math.max(0, Math.min(1, share));
    const percent = `${Math.round(done * 100)}%`.padStart(4);
    if (this.#out.isTTY) {
      const filled = Math.round(done * WIDTH);
      this.#out.write(`\r\x1b[2K${this.#title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}${percent} ${what}`);
      return;
    }
    const tenth = Math.floor(done * 10);
    if (tenth === this.#lastTenth) return;
    this.#lastTenth = tenth;
    this.#out.write(`${this.#title}${percent} ${what}\n`);
  }

  finish(said: string): void {
    this.#out.write(this.#out.isTTY ? `\r\x1b[2K${said}\n` : `${said}\n`);
  }
}
