import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import type { Draft, Drafts } from '../data/use_drafts.ts';
import { ListSkeleton } from '../frame/redraw_skeleton.tsx';
import { StateSign } from './state_sign.tsx';

export interface DraftListProps {
  readonly drafts: Drafts;
  /** Told which draft a pointer or the focus is on. */
  readonly onPoint: (draft: Draft) => void;
  readonly onOpen: (id: string) => void;
}

const FILTERS = ['current', 'past', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const isPast = ({ state }: Draft) => state === 'in_effect' || state === 'rolled_back';

/** Every draft: what it redraws, how far it has come, whose it is. */
export function DraftList({ drafts, onPoint, onOpen }: DraftListProps) {
  const { words } = useSpeech();
  const { list } = words.redraw;
  const { may } = useMyself();
  const [filter, setFilter] = useState<Filter>('current');
  const all = drafts.list;
  if (all === null && drafts.error) return <FailedNotice error={drafts.error} onRetry={drafts.readAnew} />;
  if (all === null) return <ListSkeleton />;
  if (all.length === 0) {
    return (
      <Notice title={list.none}>
        <p>{may('startRedraw') ? list.noneHow : list.noneLook}</p>
      </Notice>
    );
  }
  const hasPast = all.some(isPast);
  const shown = filter === 'all' || !hasPast ? all : all.filter((draft) => isPast(draft) === (filter === 'past'));
  return (
    <>
      {hasPast && (
        <Segments
          label={list.filter}
          value={filter}
          onChange={setFilter}
          options={FILTERS.map((value) => ({ value, text: list[value] }))}
        />
      )}
      {shown.length === 0 && <Notice title={list.noneSuch} />}
      <ul className="draft-list" aria-label={list.label}>
        {shown.map((draft) => (
          <DraftLine key={draft.id} draft={draft} onPoint={() => onPoint(draft)} onOpen={() => onOpen(draft.id)} />
        ))}
      </ul>
    </>
  );
}

interface DraftLineProps {
  readonly draft: Draft;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function DraftLine({ draft, onPoint, onOpen }: DraftLineProps) {
  const { words, format, name } = useSpeech();
  const { list, wholePlace } = words.redraw;
  const now = useNow(60_000);
  const facts = [
    draft.scope ? name(draft.scope.name) : wholePlace,
    draft.startedBy ?? list.byNobody,
    format.shortMoment(draft.startedAt, now),
    list.editCount(format.count(draft.editCount)),
  ];
  return (
    <li>
      <button
        type="button"
        className="draft-line"
        data-redraw={draft.id}
        onPointerEnter={onPoint}
        onFocus={onPoint}
        onClick={onOpen}
      >
        <span className="draft-line__name">{draft.name}</span>
        <StateSign state={draft.state} />
        <span className="draft-line__facts">
          {facts.map((fact, at) => (
            <span key={['scope', 'by', 'when', 'edits'][at]}>{fact}</span>
          ))}
        </span>
        {draft.isBaseReplaced && draft.state !== 'in_effect' && draft.state !== 'rolled_back' && (
          <span className="badge" title={list.replacedHint}>
            {list.replaced}
          </span>
        )}
        {draft.state === 'approved' && draft.effectiveAt !== null && (
          <span className="badge badge--quiet">{list.effectiveAt(format.moment(draft.effectiveAt))}</span>
        )}
      </button>
    </li>
  );
}
