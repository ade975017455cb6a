import type { DeskFiguresQuery } from '../../../generated/operations.ts';
import type { Figure } from '../../../parts/figure_card/figure.ts';
import { writeFigure } from '../../../parts/figure_card/figure.ts';
import { FigureValue } from '../../../parts/figure_card/figure_value.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export type ShownFigures = DeskFiguresQuery['jurisdiction']['caseFigures'];

export const FIGURE_NAMES = [
  'reported',
  'closed',
  'response',
  'resolution',
  'satisfaction',
  'overdue',
  'reopened',
] as const;

/** The main figures in a row, each with what it was in the period before. */
export function FigureStrip({ shown }: { readonly shown: ShownFigures | null }) {
  const { figures } = useSpeech().words.desk;
  return (
    <dl className="figure-strip">
      {FIGURE_NAMES.map((name) => (
        <div key={name} className="figure-strip__item">
          <dt>{figures[name]}</dt>
          <dd>
            {shown ? (
              <>
                <span className="figure-strip__value">
                  <FigureValue title={figures[name]} figure={shown[name]} />
                </span>
                <Parts figure={shown[name]} />
                {shown.before && <Change now={shown[name]} before={shown.before[name]} />}
              </>
            ) : (
              <span className="skeleton">0000</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a share the counts that it is of. */
function Parts({ figure }: { readonly figure: Figure }) {
  const { words, format } = useSpeech();
  if (figure.unit !== 'share') return <small>&nbsp;</small>;
  return <small>{words.headline.coveredOf(format.count(figure.numerator), format.count(figure.denominator))}</small>;
}

/** Up, down or the same, drawn and in words: no colour says that either is good. */
function Change({ now, before }: { readonly now: Figure; readonly before: Figure }) {
  const { words, format } = useSpeech();
  const { figures } = words.desk;
  if (now.value === null || before.value === null)
    return <small>{figures.beforeValue(writeFigure(before, format))}</small>;
  const change = now.value === before.value ? 'same' : now.value > before.value ? 'up' : 'down';
  return (
    <small className="figure-strip__change" data-change={change}>
      <span className="unseen">{figures[change]}</span>
      {figures.beforeValue(writeFigure(before, format))}
    </small>
  );
}
