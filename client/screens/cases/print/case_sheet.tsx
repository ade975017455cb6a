import { useSpeech } from '../../../wording/use_wording.ts';
import { roleName, stepName } from '../../common/step_words.ts';
import type { WholeCase } from '../../data/case_row.ts';

/** One case on paper: facts, what was done, and room to sign. */
export function CaseSheet({ item }: { readonly item: WholeCase }) {
  const { words, name, format } = useSpeech();
  const { print, case: texts, due, awaited } = words.desk;
  const facts: readonly (readonly [string, string])[] = [
    [texts.number, item.id],
    [print.columns.kind, `${name(item.kind.name)}${item.simulated ? ` · ${words.cases.simulated}` : ''}`],
    [print.columns.state, words.cases.states[item.state]],
    [
      print.columns.due,
      [item.paused ? due.paused : due[item.due], item.dueAt && due.at(format.moment(item.dueAt))]
        .filter(Boolean)
        .join(' · '),
    ],
    [texts.source, words.cases.sources[item.source]],
    [texts.reportedAt, format.moment(item.reportedAt)],
    [texts.address, item.address ?? texts.noAddress],
    [texts.grid, item.grid ? name(item.grid.name) : words.desk.placements[item.placement]],
    [texts.unit, item.unit ? name(item.unit.name) : texts.noUnit],
    [
      texts.reporters,
      item.reporters
        .map((each) => [each.name, each.phone].filter(Boolean).join(' ') || texts.reporterUnnamed)
        .join(words.units.listComma),
    ],
  ];
  return (
    <>
      <h1>{print.case}</h1>
      <table className="paper__table paper__table--facts">
        <tbody>
          {facts.map(([label, value]) => (
            <tr key={label}>
              <th>{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper__words">{item.description}</p>
      {item.photos.length > 0 && (
        <p className="paper__photos">
          {item.photos.map(({ hash, thumbnailUrl }) => (
            <img key={hash} src={thumbnailUrl} alt="" />
          ))}
        </p>
      )}
      <h2>{texts.timeline}</h2>
      <table className="paper__table paper__table--events">
        <tbody>
          {item.events.map((event) => (
            <tr key={event.sequence}>
              <td>{format.moment(event.happenedAt)}</td>
              <td>{name(stepName(event.step))}</td>
              <td>
                {event.actor} · {name(roleName(event.role))}
              </td>
              <td>
                {[
                  event.unit && texts.to(name(event.unit.name)),
                  event.departments.map((department) => name(department.name)).join(words.units.listComma),
                  event.note,
                ]
                  .filter((text) => text)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {item.clocks.some(({ stoppedAt }) => stoppedAt === null) && (
        <p className="paper__clocks">
          {item.clocks
            .filter(({ stoppedAt }) => stoppedAt === null)
            .map((clock) =>
              [
                awaited[clock.awaited],
                clock.department && name(clock.department.name),
                clock.dueAt ? due.at(format.moment(clock.dueAt)) : due.none,
              ]
                .filter((text) => text)
                .join(' '),
            )
            .join(words.units.listComma)}
        </p>
      )}
      <p className="paper__sign">{print.signature}</p>
    </>
  );
}
