import type { LocalName } from '../../../geodata/place.ts';
import type { Figure } from '../../generated/schema.ts';
import { isSameFigure, type Replayed } from '../../jobs/replay_figure.ts';

const UNITS: Readonly<Record<Figure['unit'], LocalName>> = {
  share: { zh: '占比', en: 'share' },
  count: { zh: '计数', en: 'count' },
  minutes: { zh: '分钟', en: 'minutes' },
  gini: { zh: '基尼系数', en: 'Gini coefficient' },
};

/** A figure and its parts in both languages, and whether it came out the same. */
export function figureLines({ jurisdiction, area, kept, computed }: Replayed): string[] {
  const unit = UNITS[kept.unit];
  const same = isSameFigure(kept, computed);
  return [
    `地方 / place       ${jurisdiction}${area === jurisdiction ? '' : `，区域 / region ${area}`}`,
    `定义 / definition  ${kept.definition.zh}`,
    `                   ${kept.definition.en ?? kept.definition.zh}`,
    `依据 / source      ${kept.source}`,
    `时间 / as of       ${kept.asOf.toISOString()}${kept.estimated ? '（含估算 / with estimates）' : ''}`,
    `当时 / then        ${unit.zh} ${unit.en} ${parts(kept)}`,
    `重算 / now         ${unit.zh} ${unit.en} ${parts(computed)}`,
    ...kept.leftOut.map(({ count, reason }) => `未计入 / left out  ${count}  ${reason.zh} / ${reason.en ?? reason.zh}`),
    same
      ? '结果一致，分毫不差。 / The same to the last digit.'
      : `结果不一致。 / Not the same: ${difference(kept, computed)}`,
  ];
}

/** Only a share is the ratio of its parts; of the others they say who was counted. */
function parts({ unit, value, numerator, denominator }: Figure): string {
  const counted = `${numerator} / ${denominator}`;
  return unit === 'share' ? `${value ?? '—'} = ${counted}` : `${value ?? '—'} (${counted})`;
}

function difference(kept: Figure, computed: Figure): string {
  const told = (['value', 'numerator', 'denominator'] as const).flatMap((part) =>
    kept[part] === computed[part] ? [] : [`${part} ${kept[part] ?? '—'} → ${computed[part] ?? '—'}`],
  );
  return told.length > 0 ? told.join(', ') : 'what was left out / 未计入部分';
}
