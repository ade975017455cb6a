import type { CoverageView } from '../../coverage/coverage_view.ts';
import type { LineIndex } from './line_index.ts';

/** Faces of an owner in groups that are connected without crossing a hard line, the largest number of faces first. */
export function partsWithoutBarriers(coverage: CoverageView, lines: LineIndex, faces: readonly number[]): number[][] {
  const { arcLeft, arcRight } = coverage;
  const wanted = new Set(faces);
  const parts: number[][] = [];
  for (const first of faces) {
    if (!wanted.delete(first)) continue;
    const part = [first];
    for (let i = 0; i < part.length; i++) {
      const face = part[i]!;
      for (const arc of coverage.faceArcs(face)) {
        const other = arcLeft[arc] === face ? arcRight[arc]! : arcLeft[arc]!;
        if (wanted.has(other) && !lines.isHard(arc)) {
          wanted.delete(other);
          part.push(other);
        }
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
