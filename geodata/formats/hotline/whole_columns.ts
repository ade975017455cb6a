import type { HotlineProblem } from '../../hotline/hotline_answer.ts';

/** Share of the rows from which on it is not the rows that are wrong. */
const MOST_ROWS = 0.8;
/** Fewer rows say nothing of the file. */
const FEWEST_ROWS = 3;

/** What is wrong with every row in the same way is wrong with the file: said once, before the rows. */
const OF_THE_FILE: Readonly<Record<string, { readonly code: string; readonly zh: string; readonly en: string }>> = {
  ROW_SHIFTED: {
    code: 'FILE_SHIFTED',
    zh: '几乎每一行的内容都与表头错开；请检查表头是否缺一列或多一列。',
    en: 'In nearly every row the cells stand beside their headings: the headings lack a column or have one too many.',
  },
  POSITION_SWAPPED: {
    code: 'COLUMNS_SWAPPED',
    zh: '经度和纬度两列写反了；请交换这两列的对应关系。',
    en: 'The columns of longitude and latitude are swapped; exchange them in the mapping.',
  },
  POSITION_OUTSIDE: {
    code: 'COLUMNS_OUTSIDE',
    zh: '几乎所有位置都在本地范围之外；请检查坐标系，以及文件是否属于本地。',
    en: 'Nearly every position lies outside the place: check the coordinate system, and whether the file is of this place.',
  },
  TIME_WRONG: {
    code: 'COLUMN_WRONG',
    zh: '这一列几乎没有能读的时间；对应的列可能选错了。',
    en: 'Nearly nothing in this column can be read as a time; it may be the wrong column.',
  },
  PHONE_WRONG: {
    code: 'COLUMN_WRONG',
    zh: '这一列几乎没有电话号码；对应的列可能选错了。',
    en: 'Nearly nothing in this column is a telephone number; it may be the wrong column.',
  },
};

export function problemsOfFile(
  counts: ReadonlyMap<string, { readonly count: number; readonly first: HotlineProblem }>,
  rows: number,
): HotlineProblem[] {
  if (rows < FEWEST_ROWS) return [];
  return [...counts].flatMap(([code, { count, first }]) => {
    const said = OF_THE_FILE[code];
    return said && count >= MOST_ROWS * rows ? [{ ...first, row: null, ...said }] : [];
  });
}
