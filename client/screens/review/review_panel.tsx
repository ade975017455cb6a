import { Question } from '../common/question.tsx';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import type { ViewState } from '../view/view_state.ts';
import { Headline } from './headline.tsx';
import { Lists } from './lists.tsx';
import type { ReviewActs } from './use_review_acts.ts';
import type { ReviewData } from './use_review_data.ts';

export interface ReviewPanelProps {
  readonly place: Place;
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: ViewState;
  readonly change: ChangeView;
  readonly shown: ReviewData;
  readonly acts: ReviewActs;
  readonly theme: 'dark' | 'light';
}

/** Question, answer and lists: beside the map at a desk, on a sheet over it on a phone. */
export function ReviewPanel({ place, profiles, moments, view, change, shown, acts, theme }: ReviewPanelProps) {
  const { category, data, level, live } = shown;
  const { coverage } = data;
  return (
    <>
      {category && (
        <Question
          categories={place.stationCategories}
          profiles={profiles}
          moments={moments}
          category={category}
          view={view}
          onAsk={acts.ask}
        />
      )}
      <Headline
        coverage={coverage.total}
        cases={data.caseFigures.data?.jurisdiction.caseFigures ?? null}
        moment={view.moment}
        stations={live.stationsLoaded ? live.stations : null}
        category={category}
        minutes={view.minutes}
        onMinutes={acts.askMinutes}
        isFailed={coverage.error !== null && !coverage.total}
        isCircleShown={view.layers.includes('circle')}
        onCircle={acts.showCircle}
      />
      <Lists
        place={place}
        level={level}
        view={view}
        change={change}
        data={data}
        heat={shown.heat}
        singles={shown.singles}
        hotspots={shown.hotspots}
        theme={theme}
        live={live}
        category={category}
        onChooseRegion={acts.chooseRegion}
        onChoose={acts.choose}
        onFly={acts.flyTo}
        onShow={acts.show}
      />
    </>
  );
}
