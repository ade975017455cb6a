import { answerOnce } from '../jobs/answer_once.ts';
import { reportPdf } from './pdf/report_pdf.ts';
import type { ReviewReport } from './review_report.ts';
import { reportWorkbook } from './workbook/report_workbook.ts';

/** What the thread is told to make, and from what. */
export interface ReportJob {
  readonly format: 'pdf' | 'xlsx';
  readonly report: ReviewReport;
}

answerOnce(({ format, report }: ReportJob) => (format === 'pdf' ? reportPdf(report) : reportWorkbook(report)));
