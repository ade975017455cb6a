import { useSpeech } from '../../wording/use_wording.ts';

/** Where things will stand, from 200 ms on. */
export function ReviewSkeleton() {
  const { words } = useSpeech();
  return (
    <main className="review" aria-busy="true" aria-label={words.states.loading}>
      <div className="screen-bar" />
      <div className="review__panel review__panel--waiting">
        <div className="skeleton" style={{ height: '4rem' }} />
        <div className="skeleton" style={{ height: '7rem' }} />
        <div className="skeleton" style={{ flex: 1 }} />
      </div>
      <div className="review__stage">
        <div className="skeleton review__stage-skeleton" />
      </div>
    </main>
  );
}
