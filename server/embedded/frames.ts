/** Messages of the PostgreSQL protocol, version 3: one letter, a 32-bit length that counts itself, the body. */

/** Letters of messages after which the client waits for an answer, so that what came until then is one piece of work. */
const ENDS_BATCH = new Set([...'SQHFcf'].map((letter) => letter.charCodeAt(0)));

const LISTEN = /\b(un)?listen\b/i;

export const SYNC = 'S'.charCodeAt(0);
export const QUERY = 'Q'.charCodeAt(0);
export const PARSE = 'P'.charCodeAt(0);
export const TERMINATE = 'X'.charCodeAt(0);
export const NOTIFICATION = 'A'.charCodeAt(0);

/** Bytes as they arrive, handed on as whole messages; chunks are joined only once. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #bytes = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
  }

  /** The first message of a connection has no letter. Null while it is incomplete. */
  takeUntyped(): Buffer | null {
    return this.#take(0);
  }

  /** The next message with its letter. Null while it is incomplete. */
  take(): Buffer | null {
    return this.#take(1);
  }

  #take(letterBytes: 0 | 1): Buffer | null {
    const head = letterBytes + 4;
    if (this.#bytes < head) return null;
    if (this.#chunks[0]!.length < head) this.#join();
    const size = letterBytes + this.#chunks[0]!.readUInt32BE(letterBytes);
    if (this.#bytes < size) return null;
    if (this.#chunks[0]!.length < size) this.#join();
    const first = this.#chunks[0]!;
    const rest = first.subarray(size);
    if (rest.length > 0) this.#chunks[0] = rest;
    else this.#chunks.shift();
    this.#bytes -= size;
    return first.subarray(0, size);
  }

  #join(): void {
    this.#chunks = [Buffer.concat(this.#chunks)];
  }
}

export function endsBatch(message: Buffer): boolean {
  return ENDS_BATCH.has(message[0]!);
}

/** Whether a statement in the message starts or ends listening to notifications; null for neither. */
export function listening(message: Buffer): boolean | null {
  if ((message[0] !== QUERY && message[0] !== PARSE) || message.length > 300) return null;
  const found = LISTEN.exec(message.toString('latin1'));
  return found ? found[1] === undefined : null;
}

/** Splits an answer into notifications and all the rest, each in order. */
export function splitNotifications(answer: Buffer): { rest: Buffer; notifications: Buffer[] } {
  const rest: Buffer[] = [];
  const notifications: Buffer[] = [];
  let from = 0;
  let at = 0;
  while (at + 5 <= answer.length) {
    const end = at + 1 + answer.readUInt32BE(at + 1);
    if (answer[at] === NOTIFICATION) {
      rest.push(answer.subarray(from, at));
      notifications.push(answer.subarray(at, end));
      from = end;
    }
    at = end;
  }
  if (notifications.length === 0) return { rest: answer, notifications };
  rest.push(answer.subarray(from));
  return { rest: Buffer.concat(rest), notifications };
}
