import { Problem } from '../../problem.ts';

/** More than the grids of any county take; to mend as many takes minutes and gigabytes. */
export const MOST_VERTICES = 1_000_000;

/** @throws Problem `boundary_file_too_large` */
export function refuseTooMany(vertices: number): void {
  if (vertices <= MOST_VERTICES) return;
  throw new Problem('boundary_file_too_large', {
    zh: `文件有 ${vertices.toLocaleString('en')} 个顶点，最多 ${MOST_VERTICES.toLocaleString('en')} 个；请裁剪到本地或化简后再导入。`,
    en: `The file has ${vertices.toLocaleString('en')} vertices, of at most ${MOST_VERTICES.toLocaleString('en')}; cut it to the place or simplify it first.`,
  });
}
