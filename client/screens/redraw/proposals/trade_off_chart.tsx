import { type KeyboardEvent, useRef } from 'react';
import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { axisMarks } from './trade_off.ts';

const WIDTH = 320;
const HEIGHT = 170;
const EDGE = { left: 34, right: 12, top: 20, bottom: 30 };
/** Between the edge and the first and last mark, so that a ring there hides no number. */
const INSET = 10;

export interface TradeOffChartProps {
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  /** Place of the one to look at first. */
  readonly suggested: number;
  readonly onChoose: (place: number) => void;
}

/**
 * Proposals by households that move (across) and by how unlike grids are in households (up). Each is a number in a ring;
 * arrow keys go from one to the next. The table below has the same in words.
 */
export function TradeOffChart({ proposals, chosen, suggested, onChoose }: TradeOffChartProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  const group = useRef<HTMLDivElement>(null);
  const moved = axisMarks(proposals.map(({ measures }) => measures.householdsMoved));
  const spread = axisMarks(proposals.map(({ measures }) => measures.spread));
  const [left, right] = [EDGE.left + INSET, WIDTH - EDGE.right - INSET];
  const [top, bottom] = [EDGE.top + INSET, HEIGHT - EDGE.bottom - INSET];
  const x = (value: number) => left + alongAxis(moved, value) * (right - left);
  const y = (value: number) => bottom - alongAxis(spread, value) * (bottom - top);
  const line = proposals.map(({ measures }) => `${x(measures.householdsMoved)} ${y(measures.spread)}`).join('L');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (Math.max(0, chosen) + step + proposals.length) % proposals.length;
    onChoose(next);
    group.current?.querySelectorAll<SVGElement>('[role="radio"]')[next]?.focus();
  };
  return (
    <figure className="trade-off">
      <figcaption>{texts.chart}</figcaption>
      <div ref={group} role="radiogroup" aria-label={texts.chartLabel(format.count(proposals.length))}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <title>{texts.chart}</title>
          {moved.map((mark) => (
            <g key={mark} className="trade-off__mark">
              <path d={`M${x(mark)} ${EDGE.top}V${HEIGHT - EDGE.bottom}`} />
              <text x={x(mark)} y={HEIGHT - EDGE.bottom + 12}>
                {format.decimal(mark, 2)}
              </text>
            </g>
          ))}
          {spread.map((mark) => (
            <g key={mark} className="trade-off__mark" data-axis="spread">
              <path d={`M${EDGE.left} ${y(mark)}H${WIDTH - EDGE.right}`} />
              <text x={EDGE.left - 4} y={y(mark) + 3}>
                {format.decimal(100 * mark, 2)}%
              </text>
            </g>
          ))}
          <text className="trade-off__axis" x={WIDTH - EDGE.right} y={HEIGHT - 3}>
            {texts.moved} →
          </text>
          <text className="trade-off__axis" data-axis="spread" x={2} y={8}>
            ↑ {texts.spread}
          </text>
          {proposals.length > 1 && <path className="trade-off__line" d={`M${line}`} />}
          {proposals.map(({ kind, measures }, place) => {
            const name = texts.kinds[kind];
            const words = `${place + 1} ${name}: ${texts.moved} ${format.count(measures.householdsMoved)}, ${texts.spread} ${format.share(measures.spread)}, ${texts.table.outside} ${format.count(measures.gridsOutside)}`;
            return (
              // biome-ignore lint/a11y/useSemanticElements: there are no radio buttons in a drawing.
              <g
                key={kind}
                role="radio"
                aria-checked={place === chosen}
                aria-label={words}
                tabIndex={place === Math.max(0, chosen) ? 0 : -1}
                className="trade-off__point"
                data-kind={kind}
                data-outside={measures.gridsOutside > 0}
                data-suggested={place === suggested}
                transform={`translate(${x(measures.householdsMoved)} ${y(measures.spread)})`}
                onClick={() => onChoose(place)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') onChoose(place);
                  onKeyDown(event);
                }}
              >
                <title>{words}</title>
                <circle className="trade-off__hit" r={16} />
                <circle className="trade-off__ring" r={8.5} />
                <text y={3.5}>{place + 1}</text>
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

/** Where a value stands between the first and the last mark, 0 to 1. */
function alongAxis(marks: readonly number[], value: number): number {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return (value - first) / (last - first);
}
