import type { HotlineOptions } from '../../../geodata/formats/hotline/read_hotline.ts';
import type { HotlineReading } from '../../../geodata/hotline/hotline_answer.ts';
import { Problem } from '../../../geodata/problem.ts';
import { runInThread } from '../../jobs/run_in_thread.ts';

const WORKER = new URL('./hotline_worker.ts', import.meta.url);
/** 50,000 rows of xlsx take about five seconds. */
const SECONDS = 60;

/** Reads a file in a thread of its own. @throws Problem as readHotline; FILE_TOO_SLOW, FILE_BREAKS_READER */
export function readInThread(bytes: Uint8Array<ArrayBuffer>, options: HotlineOptions): Promise<HotlineReading> {
  return runInThread(WORKER, { bytes, options }, [bytes.buffer], {
    milliseconds: SECONDS * 1000,
    megabytes: 1024,
    tooSlow: () =>
      new Problem('FILE_TOO_SLOW', {
        zh: `文件在 ${SECONDS} 秒内没有读完；请拆成几个文件，或另存为 CSV。`,
        en: `The file could not be read within ${SECONDS} s; split it, or save it as CSV.`,
      }),
    broken: (said) =>
      new Problem('FILE_BREAKS_READER', {
        zh: `文件无法读取（${said}）；请拆成几个文件，或另存为 CSV。`,
        en: `The file cannot be read (${said}); split it, or save it as CSV.`,
      }),
  });
}
