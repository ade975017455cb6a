import { useSpeech } from '../../../wording/use_wording.ts';
import { type CaseRow, shortId } from '../../data/case_row.ts';
import type { Counted } from '../data/use_case_counts.ts';
import { countText } from '../list/count_text.ts';
import { useAskedTexts } from '../list/use_asked_texts.ts';

const MOST_PRINTED = 1000;

export interface ListSheetProps {
  readonly rows: readonly CaseRow[];
  /** How many the filter finds, read or not; null until it is known. */
  readonly total: Counted | null;
}

/** The list as a table on paper, under what it was filtered by. */
export function ListSheet({ rows, total }: ListSheetProps) {
  const { words, name, format } = useSpeech();
  const { print, due, filters, list, labelled } = words.desk;
  const { columns } = print;
  const printed = rows.slice(0, MOST_PRINTED);
  const asked = useAskedTexts();
  const { text, paused, duplicates, ...named } = asked;
  const filter = [
    text && `“${text}”`,
    ...Object.entries(named).map(([part, set]) => set && labelled(filters[part as keyof typeof named], set)),
    paused,
    duplicates,
  ].filter((part) => part !== null);
  const isCut = total === null || total.isAtLeast || total.count > printed.length;
  return (
    <>
      <h1>{print.list}</h1>
      <p className="paper__filter">
        {labelled(print.filter, filter.join(' · '))}
        {isCut
          ? ` · ${print.cut(format.count(printed.length), countText(total, format))}`
          : ` · ${list.count(format.count(printed.length))}`}
      </p>
      <table className="paper__table">
        <thead>
          <tr>
            <th>{columns.id}</th>
            <th>{columns.when}</th>
            <th>{columns.kind}</th>
            <th>{columns.state}</th>
            <th>{columns.due}</th>
            <th>{columns.what}</th>
            <th>{columns.where}</th>
            <th>{columns.unit}</th>
          </tr>
        </thead>
        <tbody>
          {printed.map((item) => (
            <tr key={item.id}>
              <td>{shortId(item.id)}</td>
              <td>{format.moment(item.reportedAt)}</td>
              <td>
                {name(item.kind.name)}
                {item.simulated && ` · ${words.cases.simulated}`}
              </td>
              <td>{words.cases.states[item.state]}</td>
              <td>
                {item.paused ? due.paused : due[item.due]}
                {item.dueAt !== null && ` ${format.moment(item.dueAt)}`}
              </td>
              <td>{item.description}</td>
              <td>
                {[item.address, item.grid && name(item.grid.name)].filter((text) => text !== null).join(' · ') ||
                  words.desk.placements[item.placement]}
              </td>
              <td>{item.unit ? name(item.unit.name) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
