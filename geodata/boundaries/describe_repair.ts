import type { RepairKind, RepairQuestion } from './repair_types.ts';

export interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/** What a sentence needs to know of a repair. */
export interface RepairWords {
  readonly kind: RepairKind;
  /** Names of those that gave ground, and of the one that got it. */
  readonly from: readonly string[];
  readonly to: string | null;
  readonly areaM2: number;
  /** Vertices moved and the farthest, metres. */
  readonly moved?: { readonly count: number; readonly metres: number } | undefined;
  readonly parts?: number | undefined;
  readonly parent?: Sentences | undefined;
}

/** One sentence for a person, in both languages. */
export function describeRepair(words: RepairWords): Sentences {
  const { kind, to, moved, parts, parent } = words;
  const area = squareMetres(words.areaM2);
  const [fromZh, fromEn] = [words.from.join('、'), words.from.join(', ')];
  const all = [...words.from, ...(to === null ? [] : [to])];
  switch (kind) {
    case 'overlap':
      return {
        zh: `${all.join('、')}重叠 ${area.zh}，归${to ?? '无人'}。`,
        en: `${all.join(' and ')} overlapped by ${area.en}; given to ${to ?? 'nobody'}.`,
      };
    case 'gap':
      return { zh: `空隙 ${area.zh} 并入${to}。`, en: `A gap of ${area.en} was filled by ${to}.` };
    case 'hole_filled':
      return { zh: `${to}内的小洞 ${area.zh} 已填上。`, en: `A small hole of ${area.en} in ${to} was filled.` };
    case 'sliver_merged':
      return {
        zh: `${fromZh || '无主'}的碎片 ${area.zh} 并入${to}。`,
        en: `A sliver of ${area.en} of ${fromEn || 'nobody'} was merged into ${to}.`,
      };
    case 'ring_too_short':
      return {
        zh: `${fromZh}有一个环不足三个点，不围成面积，已删除。`,
        en: `A ring of ${fromEn} has fewer than three points and encloses nothing; it was dropped.`,
      };
    case 'duplicate_ring':
      return {
        zh: `${fromZh}有一个环写了两遍，只留一个。`,
        en: `A ring of ${fromEn} stands there twice; one was dropped.`,
      };
    case 'duplicate_polygon':
      return {
        zh: `${fromZh}与${to}是同一块地（${area.zh}），只留${to}。`,
        en: `${fromEn} is the same ground as ${to} (${area.en}); only ${to} was kept.`,
      };
    case 'self_crossing':
      return {
        zh: `${fromZh}的轮廓自相交，已在交点处拆成不相交的部分。`,
        en: `The outline of ${fromEn} crosses itself; it was split where it crosses.`,
      };
    case 'spike_cut':
      return {
        zh: `${fromZh}的轮廓有一处尖刺（原路折返），已剪去。`,
        en: `A spike in the outline of ${fromEn} was cut.`,
      };
    case 'vertices_snapped':
      return moved === undefined || moved.count === 0
        ? { zh: `${fromZh}的交点取整到约 1 厘米。`, en: `Crossing points of ${fromEn} were rounded to about 1 cm.` }
        : {
            zh: `${fromZh}有 ${moved.count} 个顶点与邻界对齐，最远移动 ${moved.metres.toFixed(2)} 米。`,
            en: `${moved.count} vertices of ${fromEn} were snapped to a neighbour's boundary, at most ${moved.metres.toFixed(2)} m.`,
          };
    case 'multipart':
      return {
        zh: `${fromZh}修复后分为 ${parts} 块，均保留。`,
        en: `${fromEn} consists of ${parts} parts after the repair; all were kept.`,
      };
    case 'outside_parent':
      return {
        zh: `${fromZh}有 ${area.zh} 伸出所属社区${parent === undefined ? '' : `、落在${parent.zh}内`}，${to === null ? '已切除' : `划归${to}`}。`,
        en: `${area.en} of ${fromEn} lay outside its community${parent === undefined ? '' : `, in ${parent.en}`}; ${to === null ? 'cut off' : `given to ${to}`}.`,
      };
    case 'outside_frame':
      return {
        zh: `${fromZh}有 ${area.zh} 在范围之外，已切除。`,
        en: `${area.en} of ${fromEn} lay outside the frame; cut off.`,
      };
  }
}

/** A question to the planner, in both languages. */
export function describeQuestion(
  kind: RepairQuestion['kind'],
  names: readonly string[],
  areaM2: number,
  widthM: number,
  toleranceM: number,
): Sentences {
  const area = squareMetres(areaM2);
  const width = widthM >= 1000 ? { zh: `${km(widthM)} 公里`, en: `${km(widthM)} km` } : plainMetres(widthM);
  const limit = { zh: `超过容差 ${toleranceM} 米`, en: `more than the tolerance of ${toleranceM} m` };
  switch (kind) {
    case 'overlap':
      return {
        zh: `${names.join('与')}重叠 ${area.zh}，最宽处约 ${width.zh}，${limit.zh}；请决定归谁。`,
        en: `${names.join(' and ')} overlap by ${area.en}, about ${width.en} at the widest, ${limit.en}; decide who gets it.`,
      };
    case 'gap':
      return {
        zh: `${names.length === 0 ? '' : `${names.join('、')}${names.length === 1 ? '旁' : '之间'}`}有 ${area.zh} 无人管，最宽处约 ${width.zh}，${limit.zh}；请决定归谁。`,
        en: `${area.en}${names.length === 0 ? '' : ` ${names.length === 1 ? 'beside' : 'between'} ${names.join(', ')}`} belong to nobody, about ${width.en} at the widest, ${limit.en}; decide who gets it.`,
      };
    case 'outside_parent':
      return {
        zh: `${names.join('、')}有 ${area.zh} 伸出所属社区，最宽处约 ${width.zh}，${limit.zh}；请决定归谁。`,
        en: `${area.en} of ${names.join(', ')} lie outside its community, about ${width.en} at the widest, ${limit.en}; decide who gets it.`,
      };
  }
}

function squareMetres(areaM2: number): Sentences {
  if (areaM2 >= 1e5) return { zh: `${(areaM2 / 1e6).toFixed(2)} 平方公里`, en: `${(areaM2 / 1e6).toFixed(2)} km²` };
  const digits = areaM2 >= 100 ? 0 : areaM2 >= 1 ? 1 : 3;
  return { zh: `${areaM2.toFixed(digits)} 平方米`, en: `${areaM2.toFixed(digits)} m²` };
}

function plainMetres(metres: number): Sentences {
  const text = metres.toFixed(metres >= 10 ? 0 : 1);
  return { zh: `${text} 米`, en: `${text} m` };
}

function km(metres: number): string {
  return (metres / 1000).toFixed(2);
}
