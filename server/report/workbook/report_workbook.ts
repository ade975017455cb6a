import type { ReviewReport } from '../review_report.ts';

export async function reportWorkbook(_report: ReviewReport): Promise<Uint8Array> {
  throw new Error('later');
}
