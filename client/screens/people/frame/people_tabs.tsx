import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { NOTHING_ASKED, PEOPLE_PAGES, type PeoplePage } from '../view/people_view.ts';

/** The mutation without which a page is of no use; null: there for everybody who may come here. */
const NEEDS: Readonly<Record<PeoplePage, string | null>> = {
  accounts: null,
  senders: 'saveSender',
  walls: 'saveWall',
  retention: 'saveRetentionRule',
  audit: null,
};

/** The pages of the screen that are for whoever is signed in. */
export function PeopleTabs() {
  const { pages } = useSpeech().words.people;
  const { view, change } = usePeople();
  const { may } = useMyself();
  return (
    <nav className="people-tabs" aria-label={pages.label}>
      {PEOPLE_PAGES.filter((page) => NEEDS[page] === null || may(NEEDS[page])).map((page) => (
        <button
          key={page}
          type="button"
          className="people-tabs__tab"
          aria-current={view.page === page ? 'page' : undefined}
          onClick={() => change({ ...NOTHING_ASKED, page, open: null, text: '' })}
        >
          {pages[page]}
        </button>
      ))}
    </nav>
  );
}
