import { useSpeech } from '../../wording/use_wording.ts';

/** Where things will stand, from 200 ms on. */
export function PlanSkeleton() {
  const { words } = useSpeech();
  return (
    <main className="plan" aria-busy="true" aria-label={words.states.loading}>
      <div className="screen-bar" />
      <div className="plan__stage">
        <div className="skeleton plan__stage-skeleton" />
      </div>
      <div className="plan__panel plan__panel--waiting">
        <div className="skeleton" style={{ height: '4rem' }} />
        <div className="skeleton" style={{ height: '9rem' }} />
        <div className="skeleton" style={{ flex: 1 }} />
      </div>
    </main>
  );
}
