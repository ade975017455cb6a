import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { useViewState } from '../view/use_view_state.ts';
import { ReviewOfPlace } from './review_of_place.tsx';
import { ReviewSkeleton } from './review_skeleton.tsx';
import './review.css';

/** /review: where are we short, why, and for whom. */
export function ReviewScreen() {
  const [view, change] = useViewState();
  const theme = useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, camera: null, chosen: null })}
      waiting={<ReviewSkeleton />}
    >
      {(place, { jurisdictions, walkingProfiles, dayMoments }) => (
        <ReviewOfPlace
          key={place.code}
          place={place}
          places={jurisdictions}
          profiles={walkingProfiles}
          moments={dayMoments}
          view={view}
          change={change}
          theme={theme}
          onGroundChanged={places.readAnew}
        />
      )}
    </PlaceOfAddress>
  );
}
