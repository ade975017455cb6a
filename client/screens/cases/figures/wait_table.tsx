import type { WaitFieldsFragment } from '../../../generated/operations.ts';
import type { Figure } from '../../../parts/figure_card/figure.ts';
import { FigureCard } from '../../../parts/figure_card/figure_card.tsx';
import { HoverCard } from '../../../parts/hover_card.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { spanText } from '../../common/waiting_time.ts';

export interface WaitTableProps {
  readonly waits: readonly WaitFieldsFragment[];
  readonly before: readonly WaitFieldsFragment[];
}

/** How long cases waited for each step: the one in the middle, and what nine of ten stayed below. */
export function WaitTable({ waits, before }: WaitTableProps) {
  const { words } = useSpeech();
  const { figures, awaited } = words.desk;
  if (waits.length === 0) return null;
  return (
    <section className="figures__section">
      <h2>{figures.waits}</h2>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{figures.awaited}</th>
            <th scope="col">{figures.median}</th>
            <th scope="col">{figures.p90}</th>
          </tr>
        </thead>
        <tbody>
          {waits.map((wait) => {
            const earlier = before.find((other) => other.awaited === wait.awaited);
            const title = awaited[wait.awaited];
            return (
              <tr key={wait.awaited}>
                <th scope="row">{title}</th>
                <td>
                  <Wait title={`${title} · ${figures.median}`} figure={wait.median} before={earlier?.median} />
                </td>
                <td>
                  <Wait title={`${title} · ${figures.p90}`} figure={wait.p90} before={earlier?.p90} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface WaitProps {
  readonly title: string;
  readonly figure: Figure;
  readonly before: Figure | undefined;
}

function Wait({ title, figure, before }: WaitProps) {
  const { words, format } = useSpeech();
  const text = (value: number | null) => (value === null ? '–' : spanText(value, words.desk, format));
  return (
    <>
      <HoverCard
        label={`${text(figure.value)} · ${words.figure.explain(title)}`}
        className="figure-value"
        isInRow
        card={() => <FigureCard title={title} figure={figure} />}
      >
        {text(figure.value)}
      </HoverCard>
      {before && <small>{words.desk.figures.beforeValue(text(before.value))}</small>}
    </>
  );
}
