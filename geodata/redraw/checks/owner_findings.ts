import type { DraftFigures } from '../figures/draft_figures.ts';
import { nameOfArea, nameOfGrid } from '../grid_names.ts';
import { partsWithoutBarriers } from './barrier_parts.ts';
import type { CheckCode, CheckFinding, CheckRules } from './check_types.ts';
import type { LineIndex } from './line_index.ts';

export type OwnerFinding = CheckFinding & { readonly code: CheckCode };

/** What there is to say of one grid by itself. */
export function findingsOf(figures: DraftFigures, lines: LineIndex, rules: CheckRules, owner: number): OwnerFinding[] {
  const { coverage, base } = figures;
  const faces = coverage.facesOf(owner);
  if (faces.length === 0) return [];
  const { key, parent } = coverage.ownerFacts(owner);
  const named = nameOfGrid(figures, owner);
  const findings: OwnerFinding[] = [];
  const middle = (some: readonly number[]): [number, number] => {
    const [west, south, east, north] = coverage.faceBounds(some[0]!);
    return [(west + east) / 2, (south + north) / 2];
  };
  const say = (check: CheckCode, zh: string, en: string, position = middle(faces)): void => {
    findings.push({ code: check, message: { zh, en }, grids: [key], position });
  };
  const foreign = faces.filter((face) => coverage.parents[coverage.faceParent[face]!] !== parent);
  if (foreign.length > 0) {
    say(
      'nested',
      `${named.zh} 有 ${foreign.length} 个地块在别的社区。`,
      `${foreign.length} faces of ${named.en} lie in another community.`,
      middle(foreign),
    );
  }
  if (!figures.isGrid(owner)) {
    const households = figures.householdsOf(owner);
    const area = nameOfArea(base, parent);
    if (households > 0) {
      say(
        'complete',
        `${area.zh}有 ${households} 户不在任何网格。`,
        `${households} households of ${area.en} lie in no grid.`,
      );
    }
    return findings;
  }
  const pieces = coverage.piecesOf(owner);
  if (pieces.length > 1) {
    say(
      'contiguous',
      `${named.zh} 分成不相连的 ${pieces.length} 片。`,
      `${named.en} is in ${pieces.length} pieces.`,
      middle(pieces[1]!),
    );
  }
  const cut = peopledPartsBeyond(figures, lines, pieces);
  if (cut !== null) {
    say(
      'no_barrier_crossed',
      `${named.zh} 被河流或铁路隔开，另一侧有 ${cut.households} 户。`,
      `A river or railway divides ${named.en}; ${cut.households} households are on the other side.`,
      middle(cut.faces),
    );
  }
  const [along, metres] = followed(figures, lines, owner);
  if (lines.hasLines && metres > 0 && along < rules.minFollowingShare * metres) {
    const share = Math.round((100 * along) / metres);
    say(
      'boundaries_follow_lines',
      `${named.zh} 的边界仅 ${share} % 沿道路、围墙、河流或铁路。`,
      `Only ${share} % of the boundary of ${named.en} follows streets, walls, rivers or railways.`,
    );
  }
  const { households, spanMetres, polsbyPopper } = figures.of(owner);
  if (spanMetres > rules.maxSpanMetres) {
    say(
      'area',
      `${named.zh} 最远两端相距 ${Math.round(spanMetres)} 米。`,
      `${named.en} is ${Math.round(spanMetres)} m across.`,
    );
  }
  if (polsbyPopper < rules.minPolsbyPopper) {
    say(
      'compactness',
      `${named.zh} 的紧凑度为 ${polsbyPopper.toFixed(2)}。`,
      `The compactness of ${named.en} is ${polsbyPopper.toFixed(2)}.`,
    );
  }
  const { min, max } = base.facts.limits;
  if (households < min || households > max) {
    const [zh, en] = households < min ? ['少', 'fewer'] : ['多', 'more'];
    const by = households < min ? min - households : households - max;
    say(
      'limits',
      `${named.zh} 有 ${households} 户，比限值${zh} ${by} 户。`,
      `${named.en} has ${households} households, ${by} ${en} than the limit.`,
    );
  }
  return findings;
}

/** Parts with households behind a hard line, without those that are apart anyway. */
function peopledPartsBeyond(
  { coverage, counted }: DraftFigures,
  lines: LineIndex,
  pieces: readonly (readonly number[])[],
): { readonly households: number; readonly faces: readonly number[] } | null {
  for (const piece of pieces) {
    const peopled = partsWithoutBarriers(coverage, lines, piece)
      .map((faces) => ({ faces, households: faces.reduce((sum, face) => sum + counted.ofFace('households', face), 0) }))
      .filter(({ households }) => households > 0)
      .sort((a, b) => b.households - a.households);
    if (peopled.length > 1) return peopled[1]!;
  }
  return null;
}

/** Metres of its boundary with grids of the same community that follow a line, and of all of it. */
function followed({ coverage }: DraftFigures, lines: LineIndex, owner: number): [along: number, metres: number] {
  let [along, metres] = [0, 0];
  for (const arc of coverage.boundaryOf(owner)) {
    if (coverage.isFixedArc(arc)) continue;
    const stretch = lines.of(arc);
    along += stretch.followingMetres;
    metres += stretch.metres;
  }
  return [along, metres];
}
