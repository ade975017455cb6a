import { type MouseEvent, memo } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';
import { type CaseRow, shortId } from '../../data/case_row.ts';
import { StateSign } from './state_sign.tsx';

export interface CaseRowLineProps {
  readonly item: CaseRow;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** How many there are in all; null until it is known. */
  readonly total: number | null;
  readonly domId: string;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** True where it is shown though the filter no longer finds it. */
  readonly isLeft: boolean;
  readonly now: number;
  readonly onClick: (item: CaseRow, event: MouseEvent) => void;
}

/** One case of the list: what it is and how it stands, what was said, where and with whom. */
export const CaseRowLine = memo(function CaseRowLine(props: CaseRowLineProps) {
  const { item, index, total, domId, top, height, isActive, isOpen, isSelected, isLeft, now, onClick } = props;
  const { words, name, format } = useSpeech();
  const { desk, cases } = words;
  const calls = item.calls.length;
  const callsDone = item.calls.filter(({ handledAt }) => handledAt !== null).length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the list, which holds the focus for all rows.
    // biome-ignore lint/a11y/useFocusableInteractive: the list names the active row by aria-activedescendant.
    <div
      role="option"
      id={domId}
      className="case-row"
      aria-posinset={index + 1}
      aria-setsize={total ?? -1}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      data-active={isActive || undefined}
      data-left={isLeft || undefined}
      data-case={item.id}
      style={{ transform: `translateY(${top}px)`, height: `${height}px` }}
      onClick={(event) => onClick(item, event)}
    >
      <span className="case-row__tick" title={desk.list.select(shortId(item.id))}>
        <span className="tick">{isSelected && <Icon name="check" />}</span>
      </span>
      <span className="case-row__kind">
        <span className="case-row__name">{name(item.kind.name)}</span>
        {calls > 0 && (
          <span className="case-row__calls" title={desk.list.callsHint(String(callsDone), String(calls))}>
            <Icon name="whistle" />
            {callsDone}/{calls}
          </span>
        )}
        {item.simulated && <span className="badge badge--quiet">{cases.simulated}</span>}
      </span>
      <span className="case-row__due">
        {isLeft ? (
          <span className="case-row__gone">{desk.list.gone}</span>
        ) : (
          <DueSign due={item.due} dueAt={item.dueAt} paused={item.paused} now={now} />
        )}
      </span>
      <span className="case-row__what">{item.description}</span>
      <span className="case-row__foot">
        <StateSign state={item.state} />
        <span className="case-row__where">
          {item.unit ? name(item.unit.name) : item.grid ? name(item.grid.name) : desk.placements[item.placement]}
        </span>
        <time dateTime={item.reportedAt} title={format.moment(item.reportedAt)}>
          {format.shortMoment(item.reportedAt, now)}
        </time>
      </span>
    </div>
  );
});
