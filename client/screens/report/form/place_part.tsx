import { lazy, Suspense, useState } from 'react';
import type { Position } from '../../../../geodata/place.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { DraftPlace } from '../data/draft.ts';
import { usePhone } from '../data/phone_context.ts';
import { Part } from './part.tsx';
import { type NoPosition, phonePosition } from './phone_position.ts';

// The map is fetched only by those who look at it: most report from where they stand.
const PlaceMap = lazy(async () => ({ default: (await import('./place_map.tsx')).PlaceMap }));

const DIGITS = 5;

/** Where it is: by a photo's own note, the phone, a finger on the map, an address, or not at all. */
export function PlacePart({ problem }: { readonly problem: string | null }) {
  const { words, format } = useSpeech();
  const { place: texts } = words.report;
  const { store, reports } = usePhone();
  const { place, address, photos } = reports.draft;
  const [isFinding, setFinding] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [failure, setFailure] = useState<NoPosition | null>(null);
  const noted = photos.find(({ sent }) => sent?.position)?.sent?.position ?? null;
  const put = (next: DraftPlace | null) => {
    setFailure(null);
    setPicking(false);
    store.change({ place: next });
  };
  const find = async () => {
    setFinding(true);
    setFailure(null);
    const found = await phonePosition();
    setFinding(false);
    if (typeof found === 'string') setFailure(found);
    else put({ ...found, by: 'phone' });
  };
  const pick = () => {
    setFailure(null);
    setPicking(!isPicking);
  };
  return (
    <Part name="place" label={texts.label} problem={failure === null ? problem : texts[failure]}>
      <div className="place-ways">
        {noted && (
          <WayButton
            way="photo"
            text={texts.photo}
            isOn={place?.by === 'photo'}
            onPress={() => put({ position: noted, by: 'photo', accuracyMetres: null })}
          />
        )}
        <WayButton
          way="phone"
          text={isFinding ? texts.finding : texts.phone}
          isOn={place?.by === 'phone'}
          isBusy={isFinding}
          onPress={() => void find()}
        />
        <WayButton way="map" text={texts.map} isOn={isPicking || place?.by === 'map'} onPress={pick} />
        {place && <WayButton way="none" text={texts.none} isOn={false} onPress={() => put(null)} />}
      </div>
      <p className="place-now" role="status">
        {placeText(place)}
        {place && <small>{coordinates(place.position)}</small>}
      </p>
      {(isPicking || place) && (
        <Suspense fallback={<div className="place-map" aria-busy="true" />}>
          <PlaceMap
            place={place}
            isPicking={isPicking}
            onPicked={(position) => put({ position, by: 'map', accuracyMetres: null })}
            onGiveUp={() => setPicking(false)}
          />
        </Suspense>
      )}
      <label className="text-field">
        <span>{texts.address}</span>
        <input
          className="field"
          autoComplete="street-address"
          placeholder={texts.addressHint}
          value={address}
          onChange={(event) => store.change({ address: event.target.value })}
        />
      </label>
    </Part>
  );

  function placeText(now: DraftPlace | null): string {
    if (now === null) return texts.noneGiven;
    if (now.by === 'phone') return texts.byPhone(format.count(now.accuracyMetres));
    return now.by === 'photo' ? texts.byPhoto : texts.byMap;
  }

  function coordinates([longitude, latitude]: Position): string {
    return texts.coordinates(longitude.toFixed(DIGITS), latitude.toFixed(DIGITS));
  }
}

interface WayButtonProps {
  readonly way: 'photo' | 'phone' | 'map' | 'none';
  readonly text: string;
  readonly isOn: boolean;
  readonly isBusy?: boolean;
  readonly onPress: () => void;
}

const ICONS = { photo: 'photo', phone: 'target', map: 'pin', none: 'close' } as const;

function WayButton({ way, text, isOn, isBusy = false, onPress }: WayButtonProps) {
  return (
    <button
      type="button"
      className="button button--line"
      data-way={way}
      aria-pressed={isOn}
      disabled={isBusy}
      onClick={onPress}
    >
      <Icon name={ICONS[way]} />
      {text}
    </button>
  );
}
