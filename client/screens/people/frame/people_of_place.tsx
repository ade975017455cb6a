import { useCallback, useMemo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ScreenBar } from '../../common/screen_bar.tsx';
import type { Place } from '../../data/use_places.ts';
import { AccountsPage } from '../accounts/accounts_page.tsx';
import { AuditPage } from '../audit/audit_page.tsx';
import { type People, PeopleContext } from '../data/people_context.ts';
import { RetentionPage } from '../retention/retention_page.tsx';
import { SendersPage } from '../senders/senders_page.tsx';
import { NOTHING_ASKED, type PeopleView } from '../view/people_view.ts';
import type { ChangePeopleView } from '../view/use_people_view.ts';
import { WallsPage } from '../walls/walls_page.tsx';
import { PeopleTabs } from './people_tabs.tsx';

export interface PeopleOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: PeopleView;
  readonly change: ChangePeopleView;
}

/** The administrator's screen of one place: bar, tabs, and whichever page the address names. */
export function PeopleOfPlace({ place, places, view, change }: PeopleOfPlaceProps) {
  const { settings } = useSpeech().words;
  const people: People = useMemo(() => ({ place, view, change }), [place, view, change]);
  const toPlace = useCallback(
    (code: string) => change({ ...NOTHING_ASKED, place: code, camera: null, open: null, text: '' }),
    [change],
  );
  return (
    <PeopleContext value={people}>
      <main className="people">
        <ScreenBar
          here="people"
          place={place}
          places={places}
          view={view}
          connection={null}
          change={change}
          onPlace={toPlace}
          copyLabel={settings.copyLink}
        />
        <PeopleTabs />
        {view.page === 'accounts' && <AccountsPage />}
        {view.page === 'senders' && <SendersPage />}
        {view.page === 'walls' && <WallsPage />}
        {view.page === 'retention' && <RetentionPage />}
        {view.page === 'audit' && <AuditPage />}
      </main>
    </PeopleContext>
  );
}
