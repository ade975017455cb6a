import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface ProposalTableProps {
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly suggested: number;
  readonly onChoose: (place: number) => void;
}

/** The proposals in numbers; one is chosen to be looked at on the map. */
export function ProposalTable({ proposals, chosen, suggested, onChoose }: ProposalTableProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  return (
    <div className="proposal-table__box scrolls">
      <table className="proposal-table">
        <caption className="unseen">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.table.proposal}</th>
            <th scope="col" title={texts.movedHint}>
              {texts.table.moved}
            </th>
            <th scope="col">{texts.table.elderly}</th>
            <th scope="col">{texts.table.grids}</th>
            <th scope="col">{texts.table.outside}</th>
            <th scope="col" title={texts.spreadHint}>
              {texts.table.spread}
            </th>
          </tr>
        </thead>
        <tbody>
          {proposals.map(({ kind, measures }, place) => (
            <tr
              key={kind}
              data-kind={kind}
              aria-current={place === chosen}
              className="proposal-table__row"
              onClick={() => onChoose(place)}
            >
              <th scope="row">
                <button
                  type="button"
                  title={texts.preview(texts.kinds[kind])}
                  aria-pressed={place === chosen}
                  onClick={(event) => {
                    event.stopPropagation();
                    onChoose(place);
                  }}
                >
                  <span className="proposal-table__number">{place + 1}</span>
                  {texts.kinds[kind]}
                </button>
                {place === suggested && <small>{texts.suggested}</small>}
              </th>
              <td data-figure="moved" data-value={measures.householdsMoved}>
                {format.count(measures.householdsMoved)}
                <small>{format.share(measures.movedShare)}</small>
              </td>
              <td>{format.people(measures.residents60Moved)}</td>
              <td>{format.count(measures.grids.length)}</td>
              <td data-figure="outside" data-value={measures.gridsOutside} data-some={measures.gridsOutside > 0}>
                {format.count(measures.gridsOutside)}
              </td>
              <td>{format.share(measures.spread)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
