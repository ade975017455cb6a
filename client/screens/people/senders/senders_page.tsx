import { useCallback, useMemo, useState } from 'react';
import { type SenderFieldsFragment, SendersDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { usePeople } from '../data/people_context.ts';
import { useUnits } from '../data/use_units.ts';
import { ListStates } from '../frame/list_states.tsx';
import { TwoSides } from '../frame/two_sides.tsx';
import { NEW } from '../view/people_view.ts';
import { SenderForm } from './sender_form.tsx';
import { SenderLine } from './sender_line.tsx';
import { SenderPane } from './sender_pane.tsx';

export type SenderRow = SenderFieldsFragment;

/** Systems that may send cases: added, given a new key, revoked. */
export function SendersPage() {
  const { words, format } = useSpeech();
  const { senders: texts, pages } = words.people;
  const { place, view, change } = usePeople();
  const { fresh } = useLine();
  const { kinds } = useUnits(place.code);
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  const { data, error, retry } = useAnswer({
    client: fresh,
    document: SendersDocument,
    variables: useMemo(() => ({ place: place.code }), [place.code]),
    revision,
  });
  const senders = data?.jurisdiction.senders ?? null;
  const { open } = view;
  const opened = senders?.find(({ code }) => code === open) ?? null;
  return (
    <TwoSides
      label={pages.senders}
      paneLabel={opened?.name ?? texts.addTitle}
      hint={texts.choose}
      list={
        <>
          <div className="people-list__head">
            <span className="people-list__count">{senders && texts.count(format.count(senders.length))}</span>
            <button type="button" className="button button--main" onClick={() => change({ open: NEW })}>
              <Icon name="plus" />
              {texts.add}
            </button>
          </div>
          <ListStates items={senders} error={error} onRetry={retry} none={texts.none} noneHow={texts.noneHow}>
            {(rows) => (
              <ul className="people-rows">
                {rows.map((sender) => (
                  <SenderLine key={sender.code} sender={sender} kinds={kinds} isOpen={sender.code === open} />
                ))}
              </ul>
            )}
          </ListStates>
        </>
      }
      pane={
        open === null || senders === null ? null : open === NEW ? (
          <SenderForm
            sender={null}
            kinds={kinds}
            onSaved={(code) => {
              readAnew();
              change({ open: code }, 'replace');
            }}
            onCancel={() => change({ open: null })}
          />
        ) : opened ? (
          <SenderPane key={opened.code} sender={opened} kinds={kinds} onChanged={readAnew} />
        ) : (
          <Notice title={texts.gone} />
        )
      }
    />
  );
}
