import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { RedrawOfPlace } from './frame/redraw_of_place.tsx';
import { RedrawSkeleton } from './frame/redraw_skeleton.tsx';
import { useRedrawView } from './view/use_redraw_view.ts';
import './redraw.css';

/** /redraw: draw the boundaries of grids anew, together, and put them into effect. */
export function RedrawScreen() {
  const [view, change] = useRedrawView();
  const theme = useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, camera: null, draft: null })}
      waiting={<RedrawSkeleton isDraft={view.draft !== null} />}
    >
      {(place, { jurisdictions }) => (
        <RedrawOfPlace
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
