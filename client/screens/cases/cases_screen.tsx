import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { DeskOfPlace } from './desk/desk_of_place.tsx';
import { useCasesView } from './view/use_cases_view.ts';
import './cases.css';

/** /cases: the desk of those who work through cases all day. */
export function CasesScreen() {
  const [view, change] = useCasesView();
  const theme = useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, camera: null, open: null })}
      waiting={<div className="desk desk--waiting" aria-busy="true" />}
    >
      {(place, { jurisdictions }) => (
        <DeskOfPlace
          key={place.code}
          place={place}
          places={jurisdictions}
          view={view}
          change={change}
          theme={theme}
          onGroundChanged={places.readAnew}
        />
      )}
    </PlaceOfAddress>
  );
}
