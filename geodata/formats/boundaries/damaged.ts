import { Problem } from '../../problem.ts';

/** @param what the part that is wrong */
export function damaged(what: string, options?: ErrorOptions): Problem {
  return new Problem(
    'boundary_file_damaged',
    { zh: `文件不完整或已损坏（${what}）。`, en: `The file is incomplete or damaged (${what}).` },
    options,
  );
}
