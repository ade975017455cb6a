import { Link } from 'react-router';
import { SCREEN_PATHS } from '../../access/screen_paths.ts';
import { useMyself } from '../../access/use_session.ts';
import type { RegionDetailQuery } from '../../generated/operations.ts';
import { useSpeech } from '../../wording/use_wording.ts';

export interface RegionLineageProps {
  readonly region: NonNullable<RegionDetailQuery['jurisdiction']['region']>;
  readonly place: string;
}

/** Where the households of a grid came from when it was redrawn, and the way to the draft that did it. */
export function RegionLineage({ region, place }: RegionLineageProps) {
  const { words, format, name } = useSpeech();
  const { lineage: texts } = words.redraw;
  const { rights } = useMyself();
  const lineage = (region.lineage ?? []).toSorted((a, b) => b.households - a.households);
  if (lineage.length === 0) return null;
  const redraw = lineage.find((each) => each.redraw !== null)?.redraw ?? null;
  const query = new URLSearchParams({ place, draft: redraw?.id ?? '' });
  return (
    <section className="region-lineage" aria-label={texts.heading}>
      <h3>{lineage.length === 1 ? texts.splitFrom : texts.mergedFrom}</h3>
      <ul>
        {lineage.map(({ from, households }) => (
          <li key={`${from.code} ${households}`}>{texts.from(name(from.name), format.people(households))}</li>
        ))}
      </ul>
      <p>
        {texts.validFrom(format.moment(region.validFrom))}{' '}
        {redraw !== null && rights.screens.includes('redraw') && (
          <Link className="text-button" to={{ pathname: SCREEN_PATHS.redraw, search: `?${query}` }}>
            {texts.heading}
          </Link>
        )}
      </p>
    </section>
  );
}
