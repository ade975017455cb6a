import { useMemo } from 'react';
import { useMyself } from '../../access/use_session.ts';
import { StreetNetworkReportDocument } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { useAnswer } from '../data/use_answer.ts';

/** What of the streets is not as it should be and how many people it concerns. */
export function NetworkQuality({ place }: { readonly place: string }) {
  const { words, format } = useSpeech();
  const { quality } = words;
  const { fresh } = useLine();
  const isAsked = useMyself().sees('staff');
  const { data } = useAnswer({
    client: fresh,
    document: StreetNetworkReportDocument,
    variables: useMemo(() => (isAsked ? { place } : null), [isAsked, place]),
  });
  const report = data?.jurisdiction.streetNetworkReport;
  if (!report) return null;
  const { smallComponents, householdsOnSmallComponents, householdsOffStreet, unconnectedGates } = report;
  const findings = [
    smallComponents > 0 && quality.small(format.count(smallComponents), format.people(householdsOnSmallComponents)),
    householdsOffStreet > 0 && quality.offStreet(format.people(householdsOffStreet)),
    unconnectedGates > 0 && quality.gates(format.count(unconnectedGates)),
  ].filter((finding) => finding !== false);
  return (
    <section className="quality">
      <h3>{quality.title}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
        {findings.length === 0 && <li>{quality.good}</li>}
        <li>{report.heights ? quality.heights : quality.noHeights}</li>
        <li>
          {quality.network(format.count(report.edges), format.decimal(report.kilometres, 1))}
          <span className="unseen">{words.figure.digest}</span> <code>{report.digest.slice(0, 12)}</code>
        </li>
      </ul>
    </section>
  );
}
