import { type CSSProperties, useEffect, useMemo } from 'react';
import { useLine } from '../../live/line_context.ts';
import { MapStage } from '../../map/map_stage.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { useLive } from '../data/use_live.ts';
import { useMapLayers } from '../data/use_map_layers.ts';
import { usePlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import { useRegions } from '../data/use_regions.ts';
import type { ViewState } from '../view/view_state.ts';
import { Trend } from './trend.tsx';
import { useWallScale } from './use_wall_scale.ts';
import { WallFigures } from './wall_figures.tsx';
import { WallHeader } from './wall_header.tsx';
import { WallStream } from './wall_stream.tsx';
import type { WallUnits } from './wall_units.ts';

export interface WallOfPlaceProps {
  readonly place: Place;
  readonly view: ViewState;
  readonly theme: 'dark' | 'light';
  readonly units: WallUnits;
  readonly onGroundChanged: () => void;
}

const MAP_SCALE = 1.8;
const WHOLE_ZOOM = 12;

/** The map of one place over the whole wall; panels in the outer units leave its middle free. */
export function WallOfPlace({ place, view, theme, units, onGroundChanged }: WallOfPlaceProps) {
  const line = useLine();
  const { language, name } = useSpeech();
  const scale = useWallScale(units);
  const { live } = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  const category = categoryAtFirst(place.stationCategories, view.category);
  const { minutes, profile } = view;
  const heatBox = useMemo(() => ({ ...place.bounds, zoom: WHOLE_ZOOM }), [place.bounds]);
  const asked = { category: category?.code ?? '', minutes, profile, level: null };
  const data = usePlaceData(place, asked, live, heatBox);
  const { regions } = useRegions(line.client, place.code, place.groundDigest);
  const layers = useMapLayers({ place, view, live, data, category: asked.category });
  const padding = useMemo(() => paddingOf(units, scale), [units, scale]);

  return (
    <main
      className="wall"
      data-units={`${units.columns}x${units.rows}`}
      style={{ '--columns': units.columns, '--rows': units.rows } as CSSProperties}
    >
      <div className="wall__map">
        <MapStage
          ground={layers.ground}
          language={language}
          theme={theme}
          view={view.camera ?? undefined}
          regions={regions}
          stations={layers.stations}
          serviceAreas={layers.serviceAreas}
          gaps={layers.gaps}
          heat={layers.heat}
          liveCases={live.arrivals}
          shown={layers.shown}
          selected={null}
          padding={padding}
          scale={MAP_SCALE * scale}
          interactive={false}
        />
      </div>
      <WallHeader place={place} connection={live.connection} />
      <WallFigures
        coverage={data.total.data?.jurisdiction.totalCoverage ?? null}
        cases={data.caseFigures.data?.jurisdiction.caseFigures ?? null}
        categoryName={category ? name(category.name) : ''}
        minutes={minutes}
      />
      <WallStream cases={live.cases} />
      <Trend cases={live.cases} />
    </main>
  );
}

/**
 * How far the city keeps from the edges, in pixels of the window: whole outer units where there are three or more;
 * on fewer it may run a little under the panels, which are translucent.
 */
function paddingOf({ columns }: WallUnits, scale: number) {
  const isWide = columns >= 3;
  return {
    top: (isWide ? 112 : 210) * scale,
    right: (isWide ? 1920 : 580) * scale,
    bottom: (isWide ? 60 : 150) * scale,
    left: (isWide ? 1920 : 60) * scale,
  };
}
