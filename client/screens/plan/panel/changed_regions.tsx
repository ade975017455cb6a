import { memo, useMemo } from 'react';
import type { MapRegion } from '../../../map/map_stage_props.ts';
import { Segments } from '../../../parts/segments.tsx';
import type { PlanFigures, RegionChange } from '../../../reach/plan_figures.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { signedCount } from './signed.ts';

const SHOWN = 60;

export interface ChangedRegionsProps {
  readonly figures: PlanFigures;
  readonly levels: Place['levels'];
  readonly level: number;
  readonly onLevel: (level: number) => void;
  readonly regions: readonly MapRegion[];
  readonly onChoose: (code: string) => void;
}

/** The regions of a level that the draft changes, the most changed first; a click goes there. */
export const ChangedRegions = memo(function ChangedRegions(props: ChangedRegionsProps) {
  const { figures, levels, level, onLevel, regions, onChoose } = props;
  const { words, name, format } = useSpeech();
  const texts = words.plan.regions;
  const names = useMemo(() => new Map(regions.map((region) => [region.code, region.name])), [regions]);
  const rows = figures.regions.filter((row) => row.level === level).sort(mostFirst);
  return (
    <section className="changed" aria-label={texts.title}>
      <header className="changed__head">
        <h3>
          {texts.title}
          <small>{format.count(rows.length)}</small>
        </h3>
        <Segments
          label={words.table.level}
          value={level}
          onChange={onLevel}
          options={levels.map((other) => ({
            value: other.level,
            text: name(other.name).replace(/[（(].*$/, ''),
            hint: name(other.name),
          }))}
        />
      </header>
      {rows.length === 0 ? (
        <p className="changed__none">{texts.none}</p>
      ) : (
        <ol className="changed__list">
          {rows.slice(0, SHOWN).map((row) => {
            const known = names.get(row.code);
            return <Row key={row.code} row={row} name={known ? name(known) : row.code} onChoose={onChoose} />;
          })}
        </ol>
      )}
      {rows.length > SHOWN && <p className="changed__none">{texts.more(format.count(rows.length - SHOWN))}</p>}
    </section>
  );
});

interface RowProps {
  readonly row: RegionChange;
  readonly name: string;
  readonly onChoose: (code: string) => void;
}

function Row({ row, name, onChoose }: RowProps) {
  const { words, format } = useSpeech();
  const { balance, regions } = words.plan;
  const households = signedCount(row.draft.households - row.present.households, format);
  const residents60 = signedCount(row.draft.residents60 - row.present.residents60, format);
  const share = (part: number) => format.share(row.counted.households === 0 ? null : part / row.counted.households);
  return (
    <li>
      <button
        type="button"
        className="changed__row"
        data-region={row.code}
        data-counts={[row.present, row.draft, row.counted].map((of) => `${of.households} ${of.residents60}`).join()}
        aria-label={regions.row(name, `${balance.households} ${households.text}`)}
        onClick={() => onChoose(row.code)}
      >
        <span className="changed__name">{name}</span>
        <span className="changed__shares">
          {share(row.present.households)} → {share(row.draft.households)}
        </span>
        <span className="changed__change" data-turn={households.turn}>
          {balance.householdsCount(households.text)}
        </span>
        <span className="changed__change changed__change--60" data-turn={residents60.turn}>
          {balance.people60Count(residents60.text)}
        </span>
      </button>
    </li>
  );
}

/** By households that change, either way; equals by code. */
function mostFirst(a: RegionChange, b: RegionChange): number {
  return sizeOf(b) - sizeOf(a) || (a.code < b.code ? -1 : 1);
}

function sizeOf({ present, draft }: RegionChange): number {
  return Math.abs(draft.households - present.households) || Math.abs(draft.residents - present.residents) / 1e6;
}
