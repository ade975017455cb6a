import { useSpeech } from '../../../wording/use_wording.ts';
import { type CaseRow, shortId } from '../data/case_row.ts';

const MOST_PRINTED = 1000;

/** The list as a table on paper. */
export function ListSheet({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { words, name, format } = useSpeech();
  const { print, due } = words.desk;
  const { columns } = print;
  const printed = rows.slice(0, MOST_PRINTED);
  return (
    <>
      <h1>{print.list}</h1>
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
              <td>{name(item.kind.name)}</td>
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
      <p>{print.cut(format.count(printed.length))}</p>
    </>
  );
}
