import type { AreaAnswer, CoverageAnswer, GapAnswer, ReportAnswer, StaleAnswer, WalkAnswer } from './reach_answers.ts';
import type { ReachGround } from './reach_ground.ts';
import { ReachModel } from './reach_model.ts';
import type { ReachQuestion, ScenarioQuestion } from './reach_question.ts';
import { serveJobs } from './serve_jobs.ts';

export type ReachTask =
  | {
      readonly kind: 'areas';
      question: ReachQuestion;
      readonly minutes: readonly number[];
      readonly station: string | null;
    }
  | { readonly kind: 'coverage'; question: ReachQuestion; readonly minutes: number }
  | { readonly kind: 'gaps'; question: ReachQuestion; readonly minutes: number }
  | { readonly kind: 'walk'; question: ReachQuestion; readonly longitude: number; readonly latitude: number }
  | { readonly kind: 'stale'; question: ScenarioQuestion }
  | { readonly kind: 'report' };

export type ReachAnswer =
  | readonly AreaAnswer[]
  | CoverageAnswer
  | readonly GapAnswer[]
  | WalkAnswer
  | StaleAnswer
  | ReportAnswer
  | null;

/** A task names its ground by the key under which it was handed over. */
export type ReachJob =
  | { readonly kind: 'ground'; readonly key: string; readonly ground: ReachGround; readonly dropped: readonly string[] }
  | { readonly kind: 'task'; readonly key: string; readonly task: ReachTask };

const models = new Map<string, ReachModel>();

serveJobs<ReachJob>((job): ReachAnswer => {
  if (job.kind === 'ground') {
    for (const key of job.dropped) models.delete(key);
    models.set(job.key, new ReachModel(job.ground));
    return null;
  }
  const model = models.get(job.key);
  if (!model) throw new Error(`Unexpected ground: ${job.key}.`);
  return answer(model, job.task);
});

function answer(model: ReachModel, task: ReachTask): ReachAnswer {
  switch (task.kind) {
    case 'areas':
      return model.serviceAreas(task.question, task.minutes, task.station);
    case 'coverage':
      return model.coverage(task.question, task.minutes);
    case 'gaps':
      return model.gaps(task.question, task.minutes);
    case 'walk':
      return model.walk(task.question, [task.longitude, task.latitude]);
    case 'stale':
      return model.staleEdits(task.question);
    case 'report':
      return model.report();
  }
}
