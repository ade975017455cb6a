import { useSpeech } from '../../../wording/use_wording.ts';
import { CasePhotos } from '../../common/case_photos.tsx';
import type { CaseRow, WholeCase } from '../../data/case_row.ts';
import { CallBoard } from './call_board.tsx';
import { CaseFacts } from './case_facts.tsx';
import { CaseLink } from './case_link.tsx';
import { ClockList } from './clock_list.tsx';
import { Duplicates } from './duplicates.tsx';
import { Timeline } from './timeline.tsx';

export interface CaseBodyProps {
  readonly item: WholeCase;
  readonly onChanged: () => void;
  /** Begins to merge it into another; null where that may not be now. */
  readonly onMerge: ((into: CaseRow) => void) | null;
}

/** Everything that is known of a case. */
export function CaseBody({ item, onChanged, onMerge }: CaseBodyProps) {
  const { desk } = useSpeech().words;
  const { mergedInto, merged, photos, calls, duplicates } = item;
  return (
    <div className="case-body">
      {mergedInto && (
        <section>
          <h3>{desk.case.mergedInto}</h3>
          <CaseLink item={mergedInto} />
        </section>
      )}
      <p className="case-body__words">{item.description}</p>
      {photos.length > 0 && <CasePhotos photos={photos} />}
      {item.state !== 'merged' && duplicates.length > 0 && (
        <Duplicates item={item} onChanged={onChanged} onMerge={onMerge} />
      )}
      <ClockList item={item} />
      {calls.length > 0 && <CallBoard calls={calls} clocks={item.clocks} />}
      <CaseFacts item={item} onChanged={onChanged} />
      {merged.length > 0 && (
        <section>
          <h3>{desk.case.merged}</h3>
          {merged.map((other) => (
            <CaseLink key={other.id} item={other} />
          ))}
        </section>
      )}
      <Timeline events={item.events} />
    </div>
  );
}
