import { FailedNotice } from '../../parts/failed_notice.tsx';
import { useTheme } from '../../parts/use_theme.ts';
import { usePlaces } from '../data/use_places.ts';
import { NoPlaces } from '../no_places.tsx';
import { UnknownPlace } from '../unknown_place.tsx';
import { useViewState } from '../view/use_view_state.ts';
import { ReviewOfPlace } from './review_of_place.tsx';
import { ReviewSkeleton } from './review_skeleton.tsx';
import './review.css';

/** /review: where are we short, why, and for whom. */
export function ReviewScreen() {
  const [view, change] = useViewState();
  const theme = useTheme(view.theme);
  const places = usePlaces();

  if (places.error && !places.data) {
    return (
      <main className="notice--page">
        <FailedNotice error={places.error} onRetry={places.retry} />
      </main>
    );
  }
  if (!places.data) return <ReviewSkeleton />;
  const { jurisdictions, walkingProfiles } = places.data;
  const first = jurisdictions[0];
  if (!first) return <NoPlaces onLookAgain={places.readAnew} />;
  const place = view.place === null ? first : jurisdictions.find(({ code }) => code === view.place);
  if (!place) {
    return <UnknownPlace code={view.place ?? ''} onFirst={() => change({ place: null, camera: null, chosen: null })} />;
  }
  return (
    <ReviewOfPlace
      key={place.code}
      place={place}
      places={jurisdictions}
      profiles={walkingProfiles}
      view={view}
      change={change}
      theme={theme}
      onGroundChanged={places.readAnew}
    />
  );
}
