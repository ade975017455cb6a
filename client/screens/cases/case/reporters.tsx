import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import {
  EraseReporterDocument,
  RevealReportersDocument,
  type RevealReportersMutation,
} from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { WholeCase } from '../../data/case_row.ts';
import { useDesk } from '../data/desk_context.ts';
import { ReasonForm } from './reason_form.tsx';

export interface ReportersProps {
  readonly item: WholeCase;
  readonly onChanged: () => void;
}

type Asking = 'reveal' | 'erase';

/**
 * Who reported: masked, until somebody who handles the case says why he needs to know. What was shown goes with the case
 * that is left.
 */
export function Reporters({ item, onChanged }: ReportersProps) {
  const { words, format } = useSpeech();
  const { reveal: texts } = words.people;
  const { place } = useDesk();
  const { may } = useMyself();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [revealed, setRevealed] = useState<RevealReportersMutation['revealReporters'] | null>(null);
  const reporters = revealed ?? item.reporters;
  const variables = (reason: string) => ({ place: place.code, case: item.id, reason });
  return (
    <div className="reporters">
      <ul>
        {reporters.map((reporter) => (
          <li key={`${reporter.reportedAt}${reporter.name}`} className="case-facts__reporter">
            {reporter.name ?? words.desk.case.reporterUnnamed}
            {[reporter.phone, reporter.email].map((contact) => contact && <span key={contact}>{contact}</span>)}
            <small>{format.moment(reporter.reportedAt)}</small>
          </li>
        ))}
      </ul>
      {revealed && (
        <p className="reporters__note" role="status">
          {texts.shown}
        </p>
      )}
      {asking === null && (
        <p className="reporters__acts">
          {revealed === null && may('revealReporters') && (
            <button type="button" className="text-button" onClick={() => setAsking('reveal')}>
              {texts.reveal}
            </button>
          )}
          {may('eraseReporter') && (
            <button type="button" className="text-button" onClick={() => setAsking('erase')}>
              {texts.erase}
            </button>
          )}
        </p>
      )}
      {asking === 'reveal' && (
        <ReasonForm
          key="reveal"
          label={texts.reveal}
          what={texts.revealWhat}
          hint={texts.revealHint}
          button={texts.revealAct}
          document={RevealReportersDocument}
          variablesOf={variables}
          onDone={({ revealReporters }) => {
            setRevealed(revealReporters);
            setAsking(null);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === 'erase' && (
        <ReasonForm
          key="erase"
          label={texts.erase}
          what={texts.eraseWhat}
          hint={texts.eraseHint}
          button={texts.eraseAct}
          isDangerous
          document={EraseReporterDocument}
          variablesOf={variables}
          onDone={() => {
            setRevealed(null);
            setAsking(null);
            onChanged();
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}
