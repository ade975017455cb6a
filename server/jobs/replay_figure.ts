import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Problem } from '../../geodata/problem.ts';
import { blob } from '../generated/queries/blob.ts';
import { figureInputs } from '../generated/queries/figure_inputs.ts';
import type { Figure } from '../generated/schema.ts';
import type { AreaFigures } from '../rules/area_figures.ts';
import { questionOf } from '../rules/coverage_digest.ts';
import { figuresOfArea } from '../rules/coverage_list.ts';
import type { CoverageQuestion } from '../rules/coverage_question.ts';
import { maybeOne, type Queryable } from '../store/queryable.ts';
import type { KeptInputs } from './figure_keeper.ts';
import type { CoverageAnswer } from './reach_answers.ts';
import { ReachModel } from './reach_model.ts';

const unzip = promisify(gunzip);

export interface Replayed {
  readonly jurisdiction: string;
  /** Code of the region, or of the whole place. */
  readonly area: string;
  /** As it was answered. */
  readonly kept: Figure;
  /** As it comes out now, from the same ground, stations, gates and walkers. */
  readonly computed: Figure;
}

/** @throws Problem BAD_DIGEST for anything but 64 lower-case hexadecimal digits. */
export function checkDigest(digest: string): string {
  if (/^[0-9a-f]{64}$/.test(digest)) return digest;
  throw badDigest(digest);
}

/**
 * Computes one figure of coverage again from what was kept of it, whatever has become of the place since.
 * @throws Problem BAD_DIGEST, UNKNOWN_DIGEST, BLOB_LOST where a kept ground or network is gone or damaged
 */
export async function replayFigure(database: Queryable, digest: string): Promise<Replayed> {
  checkDigest(digest);
  const row = await maybeOne(database, figureInputs, { question: questionOf(digest) });
  if (row === null) throw unknownDigest(digest);
  const { jurisdictionCode: jurisdiction } = row;
  // Written by FigureKeeper, and by nobody else.
  const { question, minutes, asked } = row.inputs as unknown as KeptInputs;
  const kept = JSON.parse((await unzip(row.parts)).toString()) as CoverageAnswer;
  const told = { ...asked, asOf: new Date(asked.asOf) };
  const found = findFigure(kept, told, jurisdiction, (figure) => figure.digest === digest);
  if (found === null) throw unknownDigest(digest);

  const model = new ReachModel({
    network: await blobOf(database, row.networkDigest),
    ground: await blobOf(database, row.groundDigest),
    outline: null,
  });
  const answer = model.coverage(question, minutes);
  const again = { ...told, stationsOffStreet: answer.stationsOffStreet };
  const computed = findFigure(answer, again, jurisdiction, (figure) => figure.digest === digest);
  if (computed === null) throw new Error(`The figure ${digest} of ${found.area} does not come out any more.`);
  return { jurisdiction, area: found.area, kept: found.figure, computed: computed.figure };
}

/** Whether two figures are the same to the last digit, whatever was left out included. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  const parts = ({ value, unit, numerator, denominator, leftOut, estimated, digest }: Figure) =>
    JSON.stringify([value, unit, numerator, denominator, leftOut, estimated, digest]);
  return parts(a) === parts(b);
}

function findFigure(
  answer: CoverageAnswer,
  question: CoverageQuestion,
  jurisdiction: string,
  matches: (figure: Figure) => boolean,
): { readonly area: string; readonly figure: Figure } | null {
  for (const counts of areasOf(answer)) {
    const area = counts.code ?? jurisdiction;
    for (const figure of figuresOfArea({ jurisdiction, counts, minutes: answer.minutes, question, area })) {
      if (matches(figure)) return { area, figure };
    }
  }
  return null;
}

function* areasOf({ total, levels }: CoverageAnswer): Generator<AreaFigures> {
  yield total;
  for (const { regions } of levels) yield* regions;
}

async function blobOf(database: Queryable, digest: string): Promise<ArrayBuffer> {
  const row = await maybeOne(database, blob, { digest });
  if (row !== null && createHash('sha256').update(row.bytes).digest('hex') === digest) {
    return new Uint8Array(row.bytes).buffer;
  }
  throw new Problem('BLOB_LOST', {
    zh: `计算所用的数据 ${digest} ${row === null ? '已不在数据库中' : '已损坏'}，这个数字无法重算。`,
    en: `The data ${digest} that it was computed from is ${row === null ? 'gone from the database' : 'damaged'}; the figure cannot be computed again.`,
  });
}

function badDigest(digest: string): Problem {
  return new Problem('BAD_DIGEST', {
    zh: `“${digest.slice(0, 80)}”不是数字的摘要：摘要是 64 位小写十六进制，见数字卡片。用法：npm run replay -- 摘要`,
    en: `'${digest.slice(0, 80)}' is no digest of a figure: it has 64 hexadecimal digits, as the figure's card shows. Use: npm run replay -- DIGEST`,
  });
}

function unknownDigest(digest: string): Problem {
  return new Problem('UNKNOWN_DIGEST', {
    zh: `数据库里没有摘要为 ${digest} 的覆盖数字：可能抄错，或早于每地保留的最近 1000 次计算。`,
    en: `The database holds no figure of coverage with the digest ${digest}: it may be miscopied, or older than the last 1000 answers that are kept for each place.`,
  });
}
