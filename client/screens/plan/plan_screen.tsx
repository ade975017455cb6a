import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { PlanOfPlace } from './plan_of_place.tsx';
import { PlanSkeleton } from './plan_skeleton.tsx';
import { usePlanView } from './view/use_plan_view.ts';
import './plan.css';

/** /plan: take a canteen in the hand and see who wins and who loses. */
export function PlanScreen() {
  const [view, change] = usePlanView();
  const theme = useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, camera: null, chosen: null })}
      waiting={<PlanSkeleton />}
    >
      {(place, { jurisdictions, walkingProfiles, dayMoments }) => (
        <PlanOfPlace
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
