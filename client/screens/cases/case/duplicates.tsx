import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useMyself } from '../../../access/use_session.ts';
import { KeepApartDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { sentencesOf } from '../../common/sentence_of.ts';
import { type CaseRow, shortId, type WholeCase } from '../../data/case_row.ts';
import { signatureOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import { StateSign } from '../list/state_sign.tsx';

export interface DuplicatesProps {
  readonly item: WholeCase;
  readonly onChanged: () => void;
  readonly onMerge: ((into: CaseRow) => void) | null;
}

/** Cases that may be the same matter: side by side, with why they are offered, to be merged or kept apart. */
export function Duplicates({ item, onChanged, onMerge }: DuplicatesProps) {
  const { words } = useSpeech();
  return (
    <section className="duplicates">
      <h3>
        <Icon name="copies" />
        {words.desk.case.duplicates}
      </h3>
      {item.duplicates.map((duplicate) => (
        <OneDuplicate
          key={duplicate.case.id}
          item={item}
          duplicate={duplicate}
          onChanged={onChanged}
          onMerge={onMerge}
        />
      ))}
    </section>
  );
}

function OneDuplicate({
  item,
  duplicate,
  onChanged,
  onMerge,
}: DuplicatesProps & { readonly duplicate: WholeCase['duplicates'][number] }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { case: texts } = words.desk;
  const { fresh } = useLine();
  const { place, actor, change } = useDesk();
  const { may } = useMyself();
  const [error, setError] = useState<CombinedError | null>(null);
  const other = duplicate.case;
  const keepApart = async () => {
    if (!actor) return;
    const result = await fresh
      .mutation(KeepApartDocument, { place: place.code, case: item.id, other: other.id, actor: signatureOf(actor) })
      .toPromise();
    setError(result.error ?? null);
    if (!result.error) onChanged();
  };
  return (
    <div className="duplicate" data-apart={duplicate.keptApart || undefined}>
      <p className="duplicate__why">
        <strong>{texts.score(format.share(duplicate.score))}</strong>
        <span>{texts.metres(format.count(duplicate.metres))}</span>
        <span>{texts.hours(format.decimal(duplicate.hours, 1))}</span>
        <span>{texts.words(format.share(duplicate.words))}</span>
      </p>
      <div className="duplicate__sides">
        <Side title={texts.thisCase} item={item} />
        <Side title={texts.otherCase} item={other} />
      </div>
      {error && (
        <p className="field-problem" role="alert">
          {sentencesOf(error, speech).join(' ')}
        </p>
      )}
      <p className="duplicate__acts">
        {duplicate.keptApart ? (
          <span className="case-body__quiet">{texts.keptApart}</span>
        ) : (
          <>
            {onMerge && other.state !== 'merged' && other.state !== 'refused' && (
              <button type="button" className="button button--line" onClick={() => onMerge(other)}>
                <Icon name="merge" />
                {texts.mergeHere}
              </button>
            )}
            {actor && may('keepApart') && (
              <button type="button" className="button button--line" onClick={() => void keepApart()}>
                {texts.keepApart}
              </button>
            )}
          </>
        )}
        <button type="button" className="text-button" onClick={() => change({ open: other.id })}>
          {texts.openOther}
        </button>
      </p>
    </div>
  );
}

function Side({ title, item }: { readonly title: string; readonly item: CaseRow }) {
  const { name, format } = useSpeech();
  return (
    <div className="duplicate__side">
      <small>
        {title} <code>{shortId(item.id)}</code>
      </small>
      <strong>{name(item.kind.name)}</strong>
      <StateSign state={item.state} />
      <p>{item.description}</p>
      <small>{[item.address, format.moment(item.reportedAt)].filter((text) => text !== null).join(' · ')}</small>
    </div>
  );
}
