import { type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import { StationSymbol } from '../../map/symbols/station_symbol.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { useAnswer } from '../data/use_answer.ts';
import { useSettled } from '../data/use_settled.ts';
import type { Chosen } from '../view/view_state.ts';

type Hit = SearchQuery['jurisdiction']['search'][number];

const SETTLES_MS = 180;
const NO_HITS: readonly Hit[] = [];

export interface PlaceSearchProps {
  readonly place: string;
  readonly theme: 'dark' | 'light';
  readonly onChoose: (chosen: Chosen) => void;
  readonly onChooseRegion: (code: string) => void;
  readonly onFly: (longitude: number, latitude: number) => void;
}

/** Finds regions, stations and places by name or code; arrows, Enter and Escape as in any combobox. */
export const PlaceSearch = memo(function PlaceSearch(props: PlaceSearchProps) {
  const { place, theme, onChoose, onChooseRegion, onFly } = props;
  const { words } = useSpeech();
  const { fresh } = useLine();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = useSettled(text.trim(), SETTLES_MS);
  const answer = useAnswer({
    client: fresh,
    document: SearchDocument,
    variables: useMemo(() => (wanted === '' ? null : { place, text: wanted }), [place, wanted]),
  });
  const hits = wanted === '' ? NO_HITS : (answer.data?.jurisdiction.search ?? NO_HITS);
  const isListed = isOpen && text.trim() !== '';

  const take = ({ subject, position }: Hit) => {
    setOpen(false);
    if (subject.__typename === 'Region') return onChooseRegion(subject.code);
    if (subject.__typename === 'Station') onChoose({ kind: 'station', code: subject.code });
    onFly(position.longitude, position.latitude);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive(Math.min(hits.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && hit) take(hit);
    else if (event.key === 'Escape' && isListed) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <div className="search__box">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.search.label}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && hits[active] ? `${id}-${active}` : undefined}
          placeholder={words.search.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            className="button button--bare"
            aria-label={words.search.clear}
            onClick={() => {
              setText('');
              setOpen(false);
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {isListed && (
        <div className="search__list" id={`${id}-list`} role="listbox" aria-label={words.search.label}>
          {hits.map((hit, index) => (
            <div
              key={`${hit.position.longitude},${hit.position.latitude},${hit.subject.name.zh}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="search__hit"
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => setActive(index)}
              onClick={() => take(hit)}
              onKeyDown={onKeyDown}
            >
              <HitLine subject={hit.subject} theme={theme} />
            </div>
          ))}
          {hits.length === 0 && answer.data && <p className="search__none">{words.search.none(wanted)}</p>}
          {answer.error && <p className="search__none">{words.states.failedServer}</p>}
        </div>
      )}
    </search>
  );
});

function HitLine({ subject, theme }: { readonly subject: Hit['subject']; readonly theme: 'dark' | 'light' }) {
  const { words, name } = useSpeech();
  if (subject.__typename === 'Station') {
    return (
      <>
        <StationSymbol symbol={subject.category.symbol} theme={theme} size={18} />
        <span>{name(subject.name)}</span>
        <small>{name(subject.category.name)}</small>
      </>
    );
  }
  if (subject.__typename === 'Region') {
    return (
      <>
        <span className="grid-sign" />
        <span>{name(subject.name)}</span>
        <small>{subject.parent ? `${name(subject.parent.name)} · ${subject.code}` : subject.code}</small>
      </>
    );
  }
  return (
    <>
      <Icon name="target" />
      <span>{name(subject.name)}</span>
      <small>{words.search.label_kind}</small>
    </>
  );
}
