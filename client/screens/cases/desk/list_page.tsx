import { type CSSProperties, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useMedia } from '../../../parts/use_media.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { CasePane } from '../case/case_pane.tsx';
import { useDesk } from '../data/desk_context.ts';
import { useCaseCounts } from '../data/use_case_counts.ts';
import { useCaseList } from '../data/use_case_list.ts';
import { ROW_REM } from '../list/case_lines.tsx';
import { ListPane } from '../list/list_pane.tsx';
import { usePicked } from '../list/use_picked.ts';
import { DeskMap } from '../map/desk_map.tsx';
import { ReportForm } from '../report/report_form.tsx';
import { Splitter, useColumnWidths } from './columns.tsx';
import { PaneSwitch, usePanes } from './panes.tsx';
import { useActiveRow } from './use_active_row.ts';
import { useDeskKeys } from './use_desk_keys.ts';
import { useDrafts } from './use_drafts.ts';

export interface ListPageProps {
  readonly map: RefObject<MapStageHandle | null>;
  readonly theme: 'dark' | 'light';
  /** Where to leave what hears of the steps that somebody takes here. */
  readonly told: RefObject<(item: CaseRow) => void>;
  readonly isReporting: boolean;
  readonly onReporting: (isReporting: boolean) => void;
  readonly onHelp: () => void;
}

/** List, case and map side by side; choosing in one shows in the others. */
export function ListPage({ map, theme, told, isReporting, onReporting, onHelp }: ListPageProps) {
  const { desk: words } = useSpeech().words;
  const { place, view, change, settings, regions, heard, pointing } = useDesk();
  const { may } = useMyself();
  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isAtTop = useCallback(() => (box.current?.scrollTop ?? 0) < 4, []);
  const regionTree = useMemo(() => new Map(regions.map(({ code, parent }) => [code, { parent }])), [regions]);
  const ground = useMemo(
    () => ({ kinds: settings.kindByCode, regions: regionTree }),
    [settings.kindByCode, regionTree],
  );
  const cases = useCaseList({ place: place.code, asked: view, order: view.order, feed: heard.feed, ground, isAtTop });
  const counts = useCaseCounts(place.code, view, heard);
  const picked = usePicked();
  const [drafts, setDraft] = useDrafts();
  const [widths, setWidths] = useColumnWidths();
  const isWide = useMedia('(min-width: 1200px)');
  const { open } = view;
  const { rows } = cases.list;
  useEffect(() => {
    told.current = cases.tell;
  }, [told, cases.tell]);

  const onOpen = useCallback(
    (id: string) => {
      onReporting(false);
      change({ open: id }, open === null ? 'push' : 'replace');
    },
    [change, onReporting, open],
  );
  const row = useActiveRow({ rows, picked, open, box, onOpen });
  const { setActive } = row;
  useEffect(() => {
    if (open !== null) setActive(open);
  }, [open, setActive]);
  const panes = usePanes({ isWide, isCaseShown: open !== null || isReporting, isPointing: pointing.asker !== null });

  const close = () => {
    if (pointing.asker !== null) pointing.giveUp();
    else if (isReporting) onReporting(false);
    else if (open !== null && drafts[open]) setDraft(open, () => null);
    else if (picked.ids.size > 0) picked.set([]);
    else if (open !== null) change({ open: null });
    else return false;
    box.current?.focus({ preventScroll: true });
    return true;
  };
  useDeskKeys({
    ...row,
    search: () => search.current?.focus(),
    help: onHelp,
    report: () => {
      if (may('reportCase')) onReporting(true);
    },
    showWaiting: cases.showWaiting,
    toMap: () => {
      panes.show('map');
      document.querySelector<HTMLElement>('.desk__map canvas[tabindex]')?.focus();
    },
    close,
    page: () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      return Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 1);
    },
  });
  const style = { '--list': `${widths.list}rem`, '--case': `${widths.case}rem` } as CSSProperties;
  return (
    <div className="desk__columns" data-panes={panes.shown.join(' ')} style={style}>
      {panes.shown.includes('list') && (
        <ListPane
          cases={cases}
          counts={counts}
          active={row.active}
          picked={picked}
          box={box}
          search={search}
          onOpen={onOpen}
        />
      )}
      {panes.shown.includes('list') && panes.shown.length > 1 && (
        <Splitter width={widths.list} onWidth={(list) => setWidths({ ...widths, list })} />
      )}
      {/* A form that waits for a place on the map stays behind it. */}
      <section className="desk__case" hidden={!panes.shown.includes('case')} aria-label={words.panes.case}>
        {isReporting ? (
          <ReportForm
            onClose={(id) => {
              onReporting(false);
              if (id !== null) change({ open: id });
            }}
          />
        ) : open !== null ? (
          <CasePane key={open} id={open} draft={drafts[open] ?? null} onDraft={setDraft} />
        ) : (
          <Notice title={words.case.none}>
            <p>{words.case.noneHint}</p>
          </Notice>
        )}
      </section>
      {panes.shown.length === 3 && (
        <Splitter width={widths.case} onWidth={(width) => setWidths({ ...widths, case: width })} />
      )}
      {panes.shown.includes('map') && <DeskMap map={map} theme={theme} cases={rows} onOpen={onOpen} />}
      {!isWide && <PaneSwitch panes={panes} />}
    </div>
  );
}
