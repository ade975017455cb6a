import { useSpeech } from '../../../wording/use_wording.ts';

/** Where things will stand, from 200 ms on. */
export function RedrawSkeleton({ isDraft }: { readonly isDraft: boolean }) {
  const { words } = useSpeech();
  return (
    <main className="redraw" aria-busy="true" aria-label={words.states.loading}>
      <div className="screen-bar" />
      {isDraft ? (
        <DraftSkeleton />
      ) : (
        <div className="drafts">
          <ListSkeleton />
        </div>
      )}
    </main>
  );
}

export function DraftSkeleton({ saying }: { readonly saying?: string }) {
  return (
    <div className="draft" aria-busy="true">
      <div className="draft__stage">
        <div className="skeleton draft__stage-skeleton" />
        {saying && (
          <p className="draft__saying" role="status">
            {saying}
          </p>
        )}
      </div>
      <div className="draft__side draft__side--waiting">
        <div className="skeleton" style={{ height: '4rem' }} />
        <div className="skeleton" style={{ height: '9rem' }} />
        <div className="skeleton" style={{ flex: 1 }} />
      </div>
    </div>
  );
}

export function ListSkeleton() {
  return (
    <div className="draft-list" aria-busy="true">
      {[0, 1, 2, 3].map((line) => (
        <div key={line} className="skeleton" style={{ height: '3.6rem' }} />
      ))}
    </div>
  );
}
