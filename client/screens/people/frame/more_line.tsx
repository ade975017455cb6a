import { useSpeech } from '../../../wording/use_wording.ts';
import type { Pages } from '../../data/use_pages.ts';

/** The end of a list that is read page by page. */
export function MoreLine({ pages, end }: { readonly pages: Omit<Pages<unknown>, 'put'>; readonly end: string | null }) {
  const { words } = useSpeech();
  const { hasMore, isLoading, error, readMore } = pages;
  if (!hasMore && !error) return end === null ? null : <p className="people-more">{end}</p>;
  return (
    <p className="people-more">
      <button type="button" className="button button--line" disabled={isLoading} onClick={readMore}>
        {isLoading ? words.states.loading : error ? words.states.retry : words.people.acts.more}
      </button>
    </p>
  );
}
