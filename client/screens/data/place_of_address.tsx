import type { ReactNode } from 'react';
import type { PlacesQuery } from '../../generated/operations.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { NoPlaces } from '../no_places.tsx';
import { UnknownPlace } from '../unknown_place.tsx';
import type { Place, Places } from './use_places.ts';

export interface PlaceOfAddressProps {
  readonly places: Places;
  /** Code of the place that the address names; null for the first there is. */
  readonly code: string | null;
  /** Called by whoever came with a code that is not there and wants the first place instead. */
  readonly onFirst: () => void;
  /** What stands until the places are known. */
  readonly waiting: ReactNode;
  readonly children: (place: Place, all: PlacesQuery) => ReactNode;
}

/** The place that the address names, or why there is none and the way on: the same on every screen. */
export function PlaceOfAddress({ places, code, onFirst, waiting, children }: PlaceOfAddressProps) {
  const { data, error, retry, readAnew } = places;
  if (error && !data) {
    return (
      <main className="notice--page">
        <FailedNotice error={error} onRetry={retry} />
      </main>
    );
  }
  if (!data) return waiting;
  const [first] = data.jurisdictions;
  if (!first) return <NoPlaces onLookAgain={readAnew} />;
  const place = code === null ? first : data.jurisdictions.find((other) => other.code === code);
  if (!place) return <UnknownPlace code={code ?? ''} onFirst={onFirst} />;
  return children(place, data);
}
