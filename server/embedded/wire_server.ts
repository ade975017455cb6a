import { createServer, type Server, type Socket } from 'node:net';
import { endsBatch, FrameReader, listening, QUERY, SYNC, splitNotifications, TERMINATE } from './frames.ts';

/** The one backend behind all connections. */
export interface Backend {
  /** Runs whole messages and gives the bytes of the answer. Throws only when the backend is lost. */
  execute(messages: Uint8Array): Promise<Buffer>;
  isInTransaction(): boolean;
}

const SSL_REQUEST = 80877103;
const CANCEL_REQUEST = 80877102;
const GSS_REQUEST = 80877104;

interface Connection {
  readonly socket: Socket;
  readonly reader: FrameReader;
  started: boolean;
  listens: boolean;
  /** Messages since the last one that waits for an answer. */
  pending: Buffer[];
  /** Batches that wait for the backend. */
  readonly batches: Buffer[][];
  /** It has sent messages that a Sync has not yet ended. */
  unsynced: boolean;
}

/**
 * Lets many connections of the PostgreSQL protocol share one backend, as a server with one process for each would answer:
 * - what a client sends up to Sync is run as a whole, never mixed with another's;
 * - a transaction has the backend to itself until it ends, and ends with its connection;
 * - a notification reaches those connections that listen, and no other.
 */
export class WireServer {
  readonly #backend: Backend;
  readonly #greeting: Buffer;
  readonly #onLost: (error: Error) => void;
  readonly #server: Server;
  readonly #connections = new Set<Connection>();
  #owner: Connection | null = null;
  #busy = false;
  #idle: (() => void) | null = null;

  /**
   * @param greeting the backend's answer to a start-up message; every connection gets it.
   * @param onLost called once when the backend broke; every connection has been cut.
   */
  constructor(backend: Backend, greeting: Buffer, onLost: (error: Error) => void) {
    this.#backend = backend;
    this.#greeting = greeting;
    this.#onLost = onLost;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  /** @param address path of a Unix socket, or a port on the loopback address; resolves to the port, if it is one. */
  listen(address: string | 0): Promise<number | null> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail);
      const ready = () => {
        const at = this.#server.address();
        done(at !== null && typeof at === 'object' ? at.port : null);
      };
      if (address === 0) this.#server.listen(0, '127.0.0.1', ready);
      else this.#server.listen(address, ready);
    });
  }

  /** Ends every connection; what the backend is at work on is finished first, open transactions are rolled back. */
  async close(): Promise<void> {
    this.#server.close();
    for (const connection of this.#connections) connection.socket.destroy();
    if (this.#busy) await new Promise<void>((done) => (this.#idle = done));
    if (this.#backend.isInTransaction()) await this.#backend.execute(simpleQuery('rollback'));
  }

  #accept(socket: Socket): void {
    const connection: Connection = {
      socket,
      reader: new FrameReader(),
      started: false,
      listens: false,
      pending: [],
      batches: [],
      unsynced: false,
    };
    this.#connections.add(connection);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      connection.reader.push(chunk);
      this.#read(connection);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#leave(connection));
  }

  #read(connection: Connection): void {
    while (!connection.started) {
      const message = connection.reader.takeUntyped();
      if (!message) return;
      this.#start(connection, message);
      if (connection.socket.destroyed) return;
    }
    for (let message = connection.reader.take(); message; message = connection.reader.take()) {
      if (message[0] === TERMINATE) {
        connection.socket.end();
        return;
      }
      connection.listens = listening(message) ?? connection.listens;
      connection.pending.push(message);
      if (endsBatch(message)) {
        connection.batches.push(connection.pending);
        connection.pending = [];
      }
    }
    void this.#work();
  }

  #start(connection: Connection, message: Buffer): void {
    const code = message.length >= 8 ? message.readUInt32BE(4) : 0;
    if (code === SSL_REQUEST || code === GSS_REQUEST) {
      connection.socket.write('N');
    } else if (code === CANCEL_REQUEST || code >>> 16 !== 3) {
      connection.socket.destroy();
    } else {
      connection.started = true;
      connection.socket.write(this.#greeting);
    }
  }

  #leave(connection: Connection): void {
    this.#connections.delete(connection);
    connection.batches.length = 0;
    if (this.#owner === connection) {
      // What it left open must not stop the others.
      const ending = connection.unsynced ? [Buffer.from([SYNC, 0, 0, 0, 4])] : [];
      connection.batches.push([...ending, simpleQuery('rollback')]);
      void this.#work();
    }
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#run(next);
    } catch (error) {
      for (const connection of this.#connections) connection.socket.destroy();
      this.#server.close();
      this.#onLost(error as Error);
    } finally {
      this.#busy = false;
      this.#idle?.();
    }
  }

  /** The owner of an open transaction before everyone; the others in turn. */
  #next(): Connection | null {
    if (this.#owner) return this.#owner.batches.length > 0 ? this.#owner : null;
    for (const connection of this.#connections) {
      if (connection.batches.length === 0) continue;
      this.#connections.delete(connection);
      this.#connections.add(connection);
      return connection;
    }
    return null;
  }

  async #run(connection: Connection): Promise<void> {
    const batch = connection.batches.shift()!;
    const answer = await this.#backend.execute(batch.length === 1 ? batch[0]! : Buffer.concat(batch));
    const last = batch.at(-1)![0];
    connection.unsynced = last !== SYNC && last !== QUERY;
    this.#owner = connection.unsynced || this.#backend.isInTransaction() ? connection : null;
    const { rest, notifications } = splitNotifications(answer);
    if (!connection.socket.destroyed) connection.socket.write(rest);
    for (const listener of this.#connections) {
      if (listener.listens && !listener.socket.destroyed) {
        for (const notification of notifications) listener.socket.write(notification);
      }
    }
    if (this.#owner === connection && connection.socket.destroyed && connection.batches.length === 0) {
      this.#leave(connection);
    }
  }
}

function simpleQuery(text: string): Buffer {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(5);
  head[0] = QUERY;
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
