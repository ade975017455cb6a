import { Problem } from '../../geodata/problem.ts';
import { runInThread } from '../jobs/run_in_thread.ts';
import type { ReportJob } from './report_thread.ts';

const LIMITS = { milliseconds: 120_000, megabytes: 1500, tooSlow: tooLarge, broken: tooLarge };

/** The file, made in a thread of its own. @throws Problem REPORT_TOO_LARGE */
export function makeReport(job: ReportJob): Promise<Uint8Array> {
  return runInThread<Uint8Array>(new URL('./report_thread.ts', import.meta.url), job, [], LIMITS);
}

function tooLarge(): Problem {
  return new Problem('REPORT_TOO_LARGE', {
    zh: '报告未能在时限内生成；请改选一个街道或社区再试。',
    en: 'The report could not be made in time; ask for one street or community instead.',
  });
}
