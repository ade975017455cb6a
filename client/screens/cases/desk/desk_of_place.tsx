import { useCallback, useMemo, useRef, useState } from 'react';
import { useLine } from '../../../live/line_context.ts';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ScreenBar } from '../../common/screen_bar.tsx';
import type { CaseRow } from '../../data/case_row.ts';
import { useHeardFeed } from '../../data/use_heard_feed.ts';
import type { Place } from '../../data/use_places.ts';
import { useRegions } from '../../data/use_regions.ts';
import { CaseFeed } from '../data/case_feed.ts';
import { type Desk, DeskContext } from '../data/desk_context.ts';
import { useActor } from '../data/use_actor.ts';
import { useDeskSettings } from '../data/use_desk_settings.ts';
import { usePointing } from '../data/use_pointing.ts';
import { FiguresPage } from '../figures/figures_page.tsx';
import { HotlineImport } from '../hotline/hotline_import.tsx';
import { useLightPaper } from '../print/use_light_paper.ts';
import { SettingsPage } from '../settings/settings_page.tsx';
import { ASKED_AT_FIRST, type CasesView } from '../view/cases_view.ts';
import type { ChangeCasesView } from '../view/use_cases_view.ts';
import { WhistleBoard } from '../whistle/whistle_board.tsx';
import { DeskBar } from './desk_bar.tsx';
import { useDeskPages } from './desk_pages.ts';
import { KeyHelp } from './key_help.tsx';
import { ListPage } from './list_page.tsx';

const POINT_ZOOM = 16;

export interface DeskOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: CasesView;
  readonly change: ChangeCasesView;
  readonly theme: 'dark' | 'light';
  readonly onGroundChanged: () => void;
}

/** The desk of one place: bar, and whichever of its pages the address names. */
export function DeskOfPlace({ place, places, view, change, theme, onGroundChanged }: DeskOfPlaceProps) {
  const { words } = useSpeech();
  const line = useLine();
  useLightPaper();
  const map = useRef<MapStageHandle>(null);
  const [actor, setActor] = useActor(place.code);
  const heard = useHeardFeed(CaseFeed, place, onGroundChanged);
  const settings = useDeskSettings(place.code, heard);
  const regions = useRegions(line.client, place, heard.connection);
  const pointing = usePointing();
  const [isReporting, setReporting] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const flyTo = useCallback((longitude: number, latitude: number) => {
    const zoom = Math.max(map.current?.view().zoom ?? 0, POINT_ZOOM);
    void map.current?.flyTo({ longitude, latitude, zoom });
  }, []);
  const told = useRef<(item: CaseRow) => void>(() => {});
  const tell = useCallback((items: readonly CaseRow[]) => {
    for (const item of items) told.current(item);
  }, []);
  const desk: Desk = useMemo(
    () => ({ place, view, change, actor, settings, regions, heard, pointing, flyTo, tell }),
    [place, view, change, actor, settings, regions, heard, pointing, flyTo, tell],
  );
  // A link may lead to a page that is not for everybody.
  const page = useDeskPages(place.code).includes(view.page) ? view.page : 'list';
  const toPlace = useCallback(
    (code: string) => change({ ...ASKED_AT_FIRST, place: code, camera: null, open: null }),
    [change],
  );
  return (
    <DeskContext value={desk}>
      <main className="desk">
        <ScreenBar
          here="cases"
          place={place}
          places={places}
          view={view}
          connection={heard.connection}
          change={change}
          onPlace={toPlace}
          copyLabel={words.settings.copyLink}
        />
        <DeskBar
          onActor={setActor}
          onReport={() => {
            change({ page: 'list' });
            setReporting(true);
          }}
          onImport={() => setImporting(true)}
          onHelp={() => setHelping(true)}
        />
        {page === 'list' && (
          <ListPage
            map={map}
            theme={theme}
            told={told}
            isReporting={isReporting}
            onReporting={setReporting}
            onHelp={() => setHelping(true)}
          />
        )}
        {page === 'whistle' && <WhistleBoard />}
        {page === 'figures' && <FiguresPage />}
        {page === 'settings' && <SettingsPage />}
        {isImporting && (
          <HotlineImport
            place={place.code}
            kinds={settings.kinds.filter(({ retired }) => !retired)}
            onDone={() => setImporting(false)}
          />
        )}
        {isHelping && <KeyHelp onClose={() => setHelping(false)} />}
      </main>
    </DeskContext>
  );
}
