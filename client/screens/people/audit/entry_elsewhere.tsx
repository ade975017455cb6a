import { useMemo } from 'react';
import { OneAuditEntryDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { EntryPane } from './entry_pane.tsx';

/** An entry that the address names and the list does not hold, whatever the list is asked for. */
export function EntryElsewhere({ position }: { readonly position: number }) {
  const { audit: texts } = useSpeech().words.people;
  const { fresh } = useLine();
  const { data, error, retry, isLoading } = useAnswer({
    client: fresh,
    document: OneAuditEntryDocument,
    variables: useMemo(() => ({ position }), [position]),
  });
  if (data?.auditEntry) return <EntryPane entry={data.auditEntry} />;
  if (error) return <FailedNotice error={error} onRetry={retry} />;
  if (isLoading) return <div className="people-pane__waiting skeleton" aria-busy="true" />;
  return <Notice title={texts.gone(String(position))} />;
}
