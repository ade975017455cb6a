import { memo, type ReactNode } from 'react';
import type { Counts } from '../../../../geodata/reach/plan/region_figures.ts';
import { PEOPLE, type PlanFigures, shareOf } from '../../../reach/plan_figures.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type Signed, signedCount, signedLess, signedPoints } from './signed.ts';

export interface BalanceProps {
  readonly figures: PlanFigures;
  readonly minutes: number;
}

export interface MoreFiguresProps {
  readonly figures: PlanFigures;
  /** Whether the straight circle shows on the map. */
  readonly circle: boolean;
  readonly onCircle: (circle: boolean) => void;
}

/** Who wins and who loses, and what it makes of the figures of the whole place. */
export const Balance = memo(function Balance({ figures, minutes }: BalanceProps) {
  const { words, format } = useSpeech();
  const { balance } = words.plan;
  const { present, draft } = figures;
  return (
    <section className="balance" aria-label={balance.title}>
      <div className="balance__sides" aria-live="polite" aria-atomic="true">
        <Side turn="gain" title={balance.gained} people={figures.gained} />
        <Side turn="loss" title={balance.lost} people={figures.lost} />
      </div>
      <table className="balance__table">
        <caption>{balance.within(String(minutes))}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{balance.present}</th>
            <th scope="col">{balance.draft}</th>
            <th scope="col">{balance.change}</th>
          </tr>
        </thead>
        <tbody>
          {PEOPLE.map((who) => (
            <Row
              key={who}
              name={balance[who]}
              data={`within-${who}`}
              present={<Share side={present} part={present.within} who={who} />}
              draft={<Share side={draft} part={draft.within} who={who} />}
              change={signedCount(draft.within[who] - present.within[who], format)}
              more={signedPoints(shareOf(present, present.within, who), shareOf(draft, draft.within, who), format)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});

/** How far people walk, how unequally, and what a circle would claim. */
export const MoreFigures = memo(function MoreFigures({ figures, circle, onCircle }: MoreFiguresProps) {
  const { words, format } = useSpeech();
  const { balance } = words.plan;
  const { present, draft } = figures;
  const time = (value: number | null) => (
    <data value={value ?? ''}>{value === null ? balance.overAnHour : balance.minutes(format.decimal(value, 1))}</data>
  );
  const coefficient = (value: number | null) => (
    <data value={value ?? ''}>{value === null ? '–' : format.decimal(value, 3)}</data>
  );
  return (
    <section className="balance" aria-label={balance.more}>
      <table className="balance__table">
        <tbody>
          <Row
            name={
              <button
                type="button"
                className="balance__circle"
                aria-pressed={circle}
                title={`${words.plan.question.circle} · ${words.plan.question.circleHint}`}
                onClick={() => onCircle(!circle)}
              >
                {balance.circle}
              </button>
            }
            data="circle"
            isAside
            present={<Share side={present.circle} part={present.circle.within} who="residents" />}
            draft={<Share side={draft.circle} part={draft.circle.within} who="residents" />}
            change={signedCount(draft.circle.within.residents - present.circle.within.residents, format)}
          />
          <Row
            name={balance.median}
            data="median"
            present={time(present.medianMinutes)}
            draft={time(draft.medianMinutes)}
            change={signedLess(present.medianMinutes, draft.medianMinutes, 1, format)}
          />
          <Row
            name={balance.p90}
            data="p90"
            present={time(present.p90Minutes)}
            draft={time(draft.p90Minutes)}
            change={signedLess(present.p90Minutes, draft.p90Minutes, 1, format)}
          />
          <Row
            name={balance.gini}
            data="gini"
            present={coefficient(present.gini)}
            draft={coefficient(draft.gini)}
            change={signedLess(present.gini, draft.gini, 3, format)}
          />
        </tbody>
      </table>
      {(draft.leftOut.households > 0 || draft.unreachable.households > 0) && (
        <p className="balance__left-out">
          {draft.unreachable.households > 0 && (
            <span>{balance.unreachable(format.count(draft.unreachable.households))}</span>
          )}
          {draft.leftOut.households > 0 && <span>{balance.leftOut(format.count(draft.leftOut.households))}</span>}
        </p>
      )}
    </section>
  );
});

interface SideProps {
  readonly turn: 'gain' | 'loss';
  readonly title: string;
  readonly people: Counts;
}

function Side({ turn, title, people }: SideProps) {
  const { words, format } = useSpeech();
  const { balance } = words.plan;
  return (
    <div className={`balance__side balance__side--${turn}`} data-idle={people.households + people.residents === 0}>
      <p className="balance__side-title">{title}</p>
      <p className="balance__people" data-figure={turn}>
        {format.count(people.residents)}
        <small>{balance.peopleUnit}</small>
      </p>
      <p className="balance__parts">
        <span>{balance.householdsCount(format.count(people.households))}</span>
        <span>{balance.people60Count(format.count(people.residents60))}</span>
      </p>
    </div>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly data: string;
  readonly present: ReactNode;
  readonly draft: ReactNode;
  readonly change: Signed;
  readonly more?: Signed;
  readonly isAside?: boolean;
}

function Row({ name, data, present, draft, change, more, isAside = false }: RowProps) {
  const { balance } = useSpeech().words.plan;
  return (
    <tr data-row={data} className={isAside ? 'balance__aside' : undefined}>
      <th scope="row">{name}</th>
      <td data-side="present">{present}</td>
      <td data-side="draft">{draft}</td>
      <td className="balance__change" data-turn={isAside ? 'same' : change.turn}>
        {change.text}
        {more && <small>{balance.points(more.text)}</small>}
      </td>
    </tr>
  );
}

interface ShareProps {
  readonly side: { readonly counted: Counts };
  readonly part: Counts;
  readonly who: keyof Counts;
}

function Share({ side, part, who }: ShareProps) {
  const { format } = useSpeech();
  return (
    <>
      <span data-numerator={part[who]} data-denominator={side.counted[who]}>
        {format.share(shareOf(side, part, who))}
      </span>
      <small>{format.count(part[who])}</small>
    </>
  );
}
