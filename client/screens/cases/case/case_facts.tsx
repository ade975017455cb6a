import { useSpeech } from '../../../wording/use_wording.ts';
import type { WholeCase } from '../../data/case_row.ts';
import { Reporters } from './reporters.tsx';

const DIGITS = 5;

/** Where a case came from, where it is and with whom it lies. */
export function CaseFacts({ item, onChanged }: { readonly item: WholeCase; readonly onChanged: () => void }) {
  const { words, name, format } = useSpeech();
  const { case: texts, placements, list } = words.desk;
  const { position, grid, unit, reporters } = item;
  return (
    <section>
      <h3>{texts.facts}</h3>
      <dl className="facts">
        <dt>{texts.source}</dt>
        <dd>
          {words.cases.sources[item.source]}
          {item.sender !== null && ` · ${texts.sender} ${item.sender}`}
        </dd>
        <dt>{texts.reportedAt}</dt>
        <dd>{format.moment(item.reportedAt)}</dd>
        <dt>{texts.address}</dt>
        <dd>{item.address ?? <span className="card__unknown">{texts.noAddress}</span>}</dd>
        <dt>{texts.grid}</dt>
        <dd>
          {grid ? (
            name(grid.name)
          ) : (
            <span className="placement" data-placement={item.placement}>
              {placements[item.placement]}
            </span>
          )}
        </dd>
        <dt>{texts.place}</dt>
        <dd>
          {position
            ? `${position.longitude.toFixed(DIGITS)}, ${position.latitude.toFixed(DIGITS)}`
            : placements.no_place}
        </dd>
        <dt>{texts.unit}</dt>
        <dd>{unit ? name(unit.name) : <span className="card__unknown">{texts.noUnit}</span>}</dd>
        {item.rating !== null && (
          <>
            <dt>{words.desk.steps.rating}</dt>
            <dd>{list.rated(String(item.rating))}</dd>
          </>
        )}
        {reporters.length > 0 && (
          <>
            <dt>{texts.reporters}</dt>
            <dd>
              <Reporters key={item.id} item={item} onChanged={onChanged} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
