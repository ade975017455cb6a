import type { Context } from '../context.ts';
import type { SubscriptionCoverageChangesArgs, SubscriptionResolvers } from '../generated/schema.ts';
import { BoundedCache } from '../jobs/bounded_cache.ts';
import type { AreaFigures } from '../rules/area_figures.ts';
import { checkMinutes } from './arguments.ts';
import { type AskedCoverage, askedCoverage, coverageOf, coverageOfRegions } from './asked_coverage.ts';
import { askedReach } from './asked_reach.ts';
import { jurisdictionOf } from './query.ts';

type Batch = Awaited<ReturnType<typeof batchOf>>;

export const coverageChanges: NonNullable<SubscriptionResolvers['coverageChanges']> = {
  subscribe: async (_, args, context) => {
    const { jurisdiction, minutes } = args;
    await jurisdictionOf(context, jurisdiction);
    checkMinutes([minutes]);
    const { reach } = await askedReach(context, jurisdiction, args.reach);
    const answers = context.coverage.follow({
      key: JSON.stringify([reach, minutes]),
      jurisdiction,
      scenario: reach.scenario,
      compute: () => askedCoverage(context, jurisdiction, args.reach, minutes),
    });
    return new Batches(answers, args, context);
  },
  resolve: (batch: Batch) => batch,
};

/** Turns whole answers into what changed between one that this reader was given and the next. */
class Batches implements AsyncIterableIterator<Batch> {
  readonly #answers: AsyncIterableIterator<AskedCoverage>;
  readonly #args: SubscriptionCoverageChangesArgs;
  readonly #context: Context;
  #former: AskedCoverage | null = null;

  constructor(answers: AsyncIterableIterator<AskedCoverage>, args: SubscriptionCoverageChangesArgs, context: Context) {
    this.#answers = answers;
    this.#args = args;
    this.#context = context;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Batch>> {
    for (;;) {
      const { done, value } = await this.#answers.next();
      if (done) return { done, value: undefined };
      const former = this.#former;
      this.#former = value;
      const digest = former?.question.inputsDigest ?? this.#args.knownDigest;
      if (value.question.inputsDigest !== digest) return { done: false, value: await this.#batch(former, value) };
    }
  }

  async return(): Promise<IteratorResult<Batch>> {
    await this.#answers.return?.();
    return { done: true, value: undefined };
  }

  #batch(former: AskedCoverage | null, now: AskedCoverage): Promise<Batch> {
    const { level } = this.#args;
    return sharedBatch(former, now, level, () => batchOf(this.#context, this.#args, former, now));
  }
}

const shared = new WeakMap<AskedCoverage, BoundedCache<string, Promise<Batch>>>();
const numbers = new WeakMap<AskedCoverage, number>();
let lastNumber = 0;
/** Formers and levels under which batches of one answer are kept: most readers were given the same answer before. */
const KEPT_BATCHES = 10;

/** The batch that another reader who was given the same two answers has had made, so that it is made once for all. */
function sharedBatch(former: AskedCoverage | null, now: AskedCoverage, level: number, make: () => Promise<Batch>) {
  const batches = shared.get(now) ?? new BoundedCache<string, Promise<Batch>>(KEPT_BATCHES);
  shared.set(now, batches);
  return batches.getOrMake(`${former === null ? 'all' : numberOf(former)} ${level}`, make);
}

function numberOf(asked: AskedCoverage): number {
  const known = numbers.get(asked) ?? ++lastNumber;
  numbers.set(asked, known);
  return known;
}

async function batchOf(
  context: Context,
  { jurisdiction, level }: SubscriptionCoverageChangesArgs,
  former: AskedCoverage | null,
  now: AskedCoverage,
) {
  const before = former === null ? null : figuresByCode(former, level);
  const differs = (counts: AreaFigures) => before === null || before.get(counts.code) !== told(now, counts);
  const rows = await coverageOfRegions(context, jurisdiction, now, level, null);
  return {
    digest: now.question.inputsDigest,
    regions: rows.filter(({ coverage }) => differs(coverage.counts)),
    total: differs(now.answer.total) ? coverageOf(now, now.answer.total, jurisdiction) : null,
  };
}

/** What figures say of each region of a level, and of the whole place under null. */
function figuresByCode(asked: AskedCoverage, level: number): ReadonlyMap<string | null, string> {
  const { total, levels } = asked.answer;
  const regions = levels.find((one) => one.level === level)?.regions ?? [];
  return new Map([total, ...regions].map((counts) => [counts.code, told(asked, counts)]));
}

function told({ question }: AskedCoverage, counts: AreaFigures): string {
  const { stationsOffStreet, stationsClosed, hoursUnreadable } = question;
  return JSON.stringify([counts, stationsOffStreet, stationsClosed, hoursUnreadable]);
}
