import { useEffect, useRef } from 'react';
import type { LiveSnapshot } from '../../live/live_store.ts';
import type { MapRegion, ScreenPoint, Selection } from '../../map/map_stage_props.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { isServingAt } from '../data/is_serving_at.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import type { ViewState } from '../view/view_state.ts';
import { walkMinutes } from './walk_minutes.ts';

export interface HoverTipProps {
  readonly hovered: Selection;
  readonly point: ScreenPoint;
  readonly regions: readonly MapRegion[];
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly view: ViewState;
}

/** Two lines beside the pointer, moved without any render. */
export function HoverTip({ hovered, point, regions, live, data, view }: HoverTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stage = tip.current?.parentElement;
    if (!stage) return;
    const move = (x: number, y: number) => {
      if (!tip.current) return;
      const isRight = x > stage.clientWidth - tip.current.offsetWidth - 24;
      const left = isRight ? x - tip.current.offsetWidth - 14 : x + 14;
      tip.current.style.translate = `${Math.round(left)}px ${Math.round(y + 14)}px`;
    };
    move(point.x, point.y);
    const follow = (event: PointerEvent) => {
      const { left, top } = stage.getBoundingClientRect();
      move(event.clientX - left, event.clientY - top);
    };
    stage.addEventListener('pointermove', follow);
    return () => stage.removeEventListener('pointermove', follow);
  }, [point]);
  const lines = useLines(hovered, regions, live, data, view.moment);
  if (!lines) return null;
  return (
    <div ref={tip} className="hover-tip" role="presentation">
      <strong>{lines.title}</strong>
      {lines.detail && <span>{lines.detail}</span>}
    </div>
  );
}

function useLines(
  hovered: Selection,
  regions: readonly MapRegion[],
  live: LiveSnapshot,
  data: PlaceData,
  moment: string | null,
) {
  const { words, format, name } = useSpeech();
  if (hovered.kind === 'station') {
    const station = live.stations.find(({ code }) => code === hovered.code);
    if (!station) return null;
    const isShutThen = station.status === 'open' && !isServingAt(station, moment);
    const status = isShutThen ? words.status.shutThen : words.status[station.status];
    return { title: name(station.name), detail: `${name(station.category.name)} · ${status}` };
  }
  if (hovered.kind === 'gap') {
    const gap = data.gaps.data?.jurisdiction.gaps.nodes.find(({ id }) => id === hovered.id);
    if (!gap) return null;
    const people = words.gaps.people(format.people(gap.people.residents));
    const nearest =
      gap.nearestStation && gap.medianWalkSeconds !== null
        ? words.gaps.nearest(name(gap.nearestStation.name), walkMinutes(gap.medianWalkSeconds, format))
        : words.gaps.unreachable;
    return { title: `${words.card.gap} · ${people}`, detail: nearest };
  }
  if (hovered.kind !== 'region') return null;
  const region = regions.find(({ code }) => code === hovered.code);
  if (!region) return null;
  const row = data.coverage.rows.find((other) => other.region.code === hovered.code);
  const detail = row && `${words.headline.covered} ${format.share(row.coverage.households.value)}`;
  return { title: name(region.name), detail: detail ?? region.code };
}
