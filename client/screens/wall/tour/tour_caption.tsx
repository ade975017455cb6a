import { useSpeech } from '../../../wording/use_wording.ts';
import type { TourStop } from './tour_stops.ts';

/** What the tour shows now, and whether a touch holds it there. */
export function TourCaption({ stop, isPaused }: { readonly stop: TourStop; readonly isPaused: boolean }) {
  const { words, name } = useSpeech();
  return (
    <section className="wall__tour" data-stop={stop.id} data-paused={isPaused}>
      <span>{words.wall.tour[stop.kind]}</span>
      <strong>{typeof stop.name === 'string' ? stop.name : name(stop.name)}</strong>
      {isPaused && <span>{words.wall.tourPaused}</span>}
    </section>
  );
}
