import { useSpeech } from '../../wording/use_wording.ts';
import { Meter } from '../meter.tsx';
import { DigestLines } from './digest_lines.tsx';
import { type Figure, isBeyondHour, writeFigure } from './figure.ts';

/** Where a number comes from: its parts, what was left out, definition, source, moment and digest of inputs. */
export function FigureCard({ title, figure }: { readonly title: string; readonly figure: Figure }) {
  const { words, format, name } = useSpeech();
  const { leftOut, definition, source, asOf, digest, estimated, unit } = figure;
  return (
    <div className="figure-card">
      <p className="figure-card__title">{title}</p>
      <p className="figure-card__value">
        {writeFigure(figure, format)}
        {unit === 'minutes' && <small> {words.legend.minuteUnit}</small>}
      </p>
      {unit === 'share' && <Meter share={figure.value} />}
      {figure.value === null && <p>{isBeyondHour(figure) ? words.figure.beyondHour : words.figure.noValue}</p>}
      {unit === 'gini' && figure.value !== null && <p>{words.figure.giniPlain(format.share(2 * figure.value))}</p>}
      <dl className="facts">
        {unit === 'share' && (
          <>
            <dt>{words.figure.numerator}</dt>
            <dd>{format.count(figure.numerator)}</dd>
            <dt>{words.figure.denominator}</dt>
            <dd>{format.count(figure.denominator)}</dd>
          </>
        )}
        <dt>{words.figure.leftOut}</dt>
        <dd>
          {leftOut.length === 0
            ? words.figure.leftOutNone
            : leftOut.map(({ count, reason }) => (
                <span key={reason.zh} className="figure-card__left-out">
                  {count > 0 && `${format.count(count)} · `}
                  {name(reason)}
                </span>
              ))}
        </dd>
        <dt>{words.figure.definition}</dt>
        <dd>{name(definition)}</dd>
        <dt>{words.figure.source}</dt>
        <dd>{source}</dd>
        <dt>{words.figure.asOf}</dt>
        <dd>{format.moment(asOf)}</dd>
        <DigestLines digest={digest} />
      </dl>
      {estimated && <p className="figure-card__estimated">{words.figure.estimated}</p>}
    </div>
  );
}
