import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Pool } from 'pg';
import { forgetFigureInputs } from '../generated/queries/forget_figure_inputs.ts';
import { keepFigureInputs } from '../generated/queries/keep_figure_inputs.ts';
import { keepNetworkBlob } from '../generated/queries/keep_network_blob.ts';
import { questionOf } from '../rules/coverage_digest.ts';
import type { CoverageQuestion } from '../rules/coverage_question.ts';
import { exec } from '../store/queryable.ts';
import type { CoverageAnswer } from './reach_answers.ts';
import type { Answered } from './reach_jobs.ts';
import type { ReachQuestion } from './reach_question.ts';

const zip = promisify(gzip);

/**
 * Answers whose inputs are kept for each place: the newest. What is older can no longer be computed again, and the grounds
 * and networks that only it needed go with it.
 */
export const KEPT_ANSWERS_PER_PLACE = 1000;
/**
 * Answers that this process knows to be kept. After so many others, one that is given again is kept anew, so that it does not
 * become the oldest while it is still shown, though ten servers keep theirs beside it.
 */
const REMEMBERED = 100;

/** What stands in figure_inputs as JSON. */
export interface KeptInputs {
  /** With the states of the gates as they were. */
  readonly question: ReachQuestion;
  readonly minutes: number;
  /** What the figures say of it; asOf is its first answer's. */
  readonly asked: Omit<CoverageQuestion, 'asOf'> & { readonly asOf: string };
}

/** Keeps what answers on coverage were computed from, so that `npm run replay` can compute each of their figures again. */
export class FigureKeeper {
  readonly #pool: Pool;
  /** In the order in which they were kept. */
  readonly #kept = new Map<string, Promise<void>>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Done once it is durable; an answer that was kept just now costs nothing. */
  keep(
    jurisdiction: string,
    minutes: number,
    answered: Answered<CoverageAnswer>,
    asked: CoverageQuestion,
  ): Promise<void> {
    const key = `${jurisdiction} ${answered.inputsDigest}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const kept = this.#write(jurisdiction, minutes, answered, asked);
    this.#kept.set(key, kept);
    kept.catch(() => this.#kept.delete(key));
    if (this.#kept.size > REMEMBERED) this.#kept.delete(this.#kept.keys().next().value!);
    return kept;
  }

  async #write(
    jurisdiction: string,
    minutes: number,
    { answer, ground, question, inputsDigest }: Answered<CoverageAnswer>,
    asked: CoverageQuestion,
  ): Promise<void> {
    const { networkDigest, groundDigest } = ground;
    const inputs: KeptInputs = {
      question: { ...question, gateStates: answer.gateStates },
      minutes,
      asked: { ...asked, asOf: asked.asOf.toISOString() },
    };
    await exec(this.#pool, keepNetworkBlob, { jurisdiction, digest: networkDigest });
    await exec(this.#pool, keepFigureInputs, {
      jurisdiction,
      question: questionOf(inputsDigest),
      networkDigest,
      groundDigest,
      inputs: JSON.stringify(inputs),
      parts: await zip(JSON.stringify(answer)),
    });
    await exec(this.#pool, forgetFigureInputs, { jurisdiction, kept: KEPT_ANSWERS_PER_PLACE });
  }
}
