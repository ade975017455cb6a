import type { RefObject } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { BatchBar } from '../batch/batch_bar.tsx';
import { useDesk } from '../data/desk_context.ts';
import type { CaseCounts } from '../data/use_case_counts.ts';
import type { CaseList } from '../data/use_case_list.ts';
import { ListSheet } from '../print/list_sheet.tsx';
import { Paper } from '../print/paper.tsx';
import { usePrinting } from '../print/use_printing.ts';
import { caseFile } from '../view/export_address.ts';
import { CaseFilters } from './case_filters.tsx';
import { CaseLines } from './case_lines.tsx';
import { countText } from './count_text.ts';
import { QueueStrip } from './queue_strip.tsx';
import { MOST_PICKED, type Picked } from './use_picked.ts';

export interface ListPaneProps {
  readonly cases: CaseList;
  readonly counts: CaseCounts | null;
  readonly active: string | null;
  readonly picked: Picked;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onOpen: (id: string) => void;
}

/** Queues, filters, the list and what can be done with many of it at once. */
export function ListPane({ cases, counts, active, picked, box, search, onOpen }: ListPaneProps) {
  const { words, format, language } = useSpeech();
  const { list: texts } = words.desk;
  const { place, view, change } = useDesk();
  const isPrinting = usePrinting();
  const { list, showWaiting } = cases;
  const { waiting, left, rows } = list;
  const selectable = Math.min(rows.length, MOST_PICKED);
  const isAllPicked = picked.ids.size > 0 && picked.ids.size >= selectable;
  const news =
    waiting.length > 0
      ? left.size > 0
        ? texts.newAndLeft(format.count(waiting.length), format.count(left.size))
        : texts.new(format.count(waiting.length))
      : texts.left(format.count(left.size));
  return (
    <section className="desk__list" aria-label={texts.label}>
      {isPrinting && view.open === null && (
        <Paper>
          <ListSheet rows={rows} total={counts?.shown ?? null} />
        </Paper>
      )}
      <QueueStrip counts={counts} />
      <CaseFilters search={search} />
      <div className="list-head">
        <label className="list-head__all" title={texts.selectAll(format.count(selectable))}>
          <input
            type="checkbox"
            checked={isAllPicked}
            ref={(box) => {
              if (box) box.indeterminate = picked.ids.size > 0 && !isAllPicked;
            }}
            aria-label={texts.selectAll(format.count(selectable))}
            onChange={() => picked.set(isAllPicked ? [] : rows.slice(0, MOST_PICKED).map(({ id }) => id))}
          />
          <span>{counts === null ? texts.counting : texts.count(countText(counts.shown, format))}</span>
        </label>
        <Segments
          label={texts.order}
          value={view.order}
          onChange={(order) => change({ order }, 'replace')}
          options={[
            { value: 'newest', text: texts.newest },
            { value: 'due_first', text: texts.due_first },
          ]}
        />
        <a className="button" href={caseFile(place.code, view, language)} download title={texts.fileHint}>
          {texts.file}
        </a>
      </div>
      <div className="list-box">
        <CaseLines
          cases={cases}
          total={counts && !counts.shown.isAtLeast ? counts.shown.count : null}
          active={active}
          open={view.open}
          picked={picked}
          box={box}
          onOpen={onOpen}
        />
        <div className="list-news" role="status">
          {(waiting.length > 0 || left.size > 0) && (
            <button type="button" className="button list-news__button" onClick={showWaiting}>
              {waiting.length > 0 && <Icon name="up" />}
              {news}
            </button>
          )}
        </div>
      </div>
      {picked.ids.size > 0 && <BatchBar rows={rows.filter(({ id }) => picked.ids.has(id))} picked={picked} />}
    </section>
  );
}
