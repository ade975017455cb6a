import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { PeopleOfPlace } from './frame/people_of_place.tsx';
import { usePeopleView } from './view/use_people_view.ts';
import './people.css';

/** /people: who may see and do what, and what was done. */
export function PeopleScreen() {
  const [view, change] = usePeopleView();
  useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, open: null })}
      waiting={<div className="people" aria-busy="true" />}
    >
      {(place, { jurisdictions }) => (
        <PeopleOfPlace key={place.code} place={place} places={jurisdictions} view={view} change={change} />
      )}
    </PlaceOfAddress>
  );
}
