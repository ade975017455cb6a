import { Notice } from '../parts/notice.tsx';
import { useSpeech } from '../wording/use_wording.ts';

export interface UnknownPlaceProps {
  readonly code: string;
  readonly onFirst: () => void;
}

/** The address names a place that is not in the database; another one must never stand in for it unsaid. */
export function UnknownPlace({ code, onFirst }: UnknownPlaceProps) {
  const { states } = useSpeech().words;
  return (
    <main className="notice--page">
      <Notice title={states.unknownPlace(code)}>
        <button type="button" className="button button--main" onClick={onFirst}>
          {states.toFirstPlace}
        </button>
      </Notice>
    </main>
  );
}
