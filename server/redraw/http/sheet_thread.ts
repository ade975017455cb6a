import { answerOnce } from '../../jobs/answer_once.ts';
import { gridSheet } from '../../sheets/grid_sheet.ts';

answerOnce(gridSheet);
