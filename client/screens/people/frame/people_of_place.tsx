import { useMemo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { type People, PeopleContext } from '../data/people_context.ts';
import { NOTHING_ASKED, PEOPLE_PAGES, type PeopleView } from '../view/people_view.ts';
import type { ChangePeopleView } from '../view/use_people_view.ts';

export interface PeopleOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: PeopleView;
  readonly change: ChangePeopleView;
}

/** The administrator's screen of one place: bar, tabs, and whichever page the address names. */
export function PeopleOfPlace({ place, view, change }: PeopleOfPlaceProps) {
  const { people: texts } = useSpeech().words;
  const people: People = useMemo(() => ({ place, view, change }), [place, view, change]);
  return (
    <PeopleContext value={people}>
      <main className="people">
        <nav className="people-tabs" aria-label={texts.pages.label}>
          {PEOPLE_PAGES.map((page) => (
            <button
              key={page}
              type="button"
              className="people-tabs__tab"
              aria-current={view.page === page ? 'page' : undefined}
              onClick={() => change({ ...NOTHING_ASKED, page, open: null, text: '' })}
            >
              {texts.pages[page]}
            </button>
          ))}
        </nav>
      </main>
    </PeopleContext>
  );
}
