import type { ReachGround, ReachQuestion } from './reach_ground.ts';
import { type AreaAnswer, type CoverageAnswer, type GapAnswer, ReachModel } from './reach_model.ts';
import { serveJobs } from './serve_jobs.ts';

export type ReachJob =
  | { readonly kind: 'ground'; readonly ground: ReachGround }
  | { readonly kind: 'areas'; readonly ground: string; question: ReachQuestion; readonly minutes: readonly number[] }
  | { readonly kind: 'coverage'; readonly ground: string; question: ReachQuestion; readonly minutes: number }
  | { readonly kind: 'gaps'; readonly ground: string; question: ReachQuestion; readonly minutes: number };

export type ReachAnswer = null | readonly AreaAnswer[] | CoverageAnswer | readonly GapAnswer[];

/** Places kept in memory; more than ReachJobs keeps count of, so that none it counts on is gone. */
const MAX_GROUNDS = 6;

const models = new Map<string, ReachModel>();

serveJobs<ReachJob>((job): ReachAnswer => {
  if (job.kind === 'ground') {
    if (models.size >= MAX_GROUNDS) models.delete(models.keys().next().value!);
    models.set(job.ground.key, new ReachModel(job.ground));
    return null;
  }
  const model = models.get(job.ground);
  if (!model) throw new Error(`Unexpected ground: ${job.ground}.`);
  switch (job.kind) {
    case 'areas':
      return model.serviceAreas(job.question, job.minutes);
    case 'coverage':
      return model.coverage(job.question, job.minutes);
    case 'gaps':
      return model.gaps(job.question, job.minutes);
  }
});
