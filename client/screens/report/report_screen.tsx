import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { PhoneOfPlace } from './phone_of_place.tsx';
import { useReportView } from './view/report_view.ts';
import './report.css';

/** /m: residents, couriers and grid workers report from a phone and follow what becomes of it. */
export function ReportScreen() {
  const [view, change] = useReportView();
  const theme = useTheme(view.theme);
  const places = usePlaces();
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, page: 'form' })}
      waiting={<div className="phone phone--waiting" aria-busy="true" />}
    >
      {(place, { jurisdictions }) => (
        <PhoneOfPlace
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
