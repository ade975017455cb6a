import { Problem } from '../../geodata/problem.ts';
import type { Answer, Ask, AskName, FromWorker } from './plan_messages.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (problem: Problem) => void;
}

/** What this side needs of a worker. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Questions to the worker in which plans are computed, each answered once and in order. */
export class PlanLine {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #failure: Problem | null = null;

  /** @param onFailure called once when the worker itself breaks, after which everything asked is refused. */
  constructor(worker: WorkerLike, onFailure: (problem: Problem) => void) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#answered(data);
    const fail = (reason: string) => {
      if (this.#failure) return;
      this.#failure = brokenWorker(reason);
      for (const { reject } of this.#waiting.values()) reject(this.#failure);
      this.#waiting.clear();
      onFailure(this.#failure);
    };
    worker.onerror = (event) => fail(event.message);
    worker.onmessageerror = () => fail('message');
  }

  /** @throws Problem whatever the worker found wrong, PLAN_WORKER_BROKEN where it broke, PLAN_WORKER_CLOSED after `close`. */
  ask<Name extends AskName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, ask });
    });
  }

  close(): void {
    this.#failure ??= new Problem('PLAN_WORKER_CLOSED', { zh: '推演已结束。', en: 'The plan was left.' });
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }

  #answered(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('problem' in message) waiting?.reject(new Problem(message.problem.code, message.problem));
    else waiting?.resolve(message.answer as never);
  }
}

function brokenWorker(reason: string): Problem {
  return new Problem('PLAN_WORKER_BROKEN', {
    zh: `推演程序停了（${reason}）。`,
    en: `The computation of the plan stopped (${reason}).`,
  });
}
