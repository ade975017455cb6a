import { hasRole } from '../../../access/me.ts';
import { useMyself } from '../../../access/use_session.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePhone } from '../data/phone_context.ts';
import { Part } from './part.tsx';

/** Who reports, if they want to say: kept in this browser for the next report. */
export function ContactPart({ problem }: { readonly problem: string | null }) {
  const { contact: texts } = useSpeech().words.report;
  const { place, store, reports } = usePhone();
  const { me } = useMyself();
  const { name, phone, source } = reports.draft;
  return (
    <Part name="contact" label={texts.label} problem={problem}>
      {hasRole(me, place.code, 'resident') && hasRole(me, place.code, 'grid_worker') && (
        <Segments
          label={texts.who}
          value={source}
          onChange={(value) => store.change({ source: value })}
          options={[
            { value: 'snap_report', text: texts.resident },
            { value: 'grid_worker', text: texts.gridWorker },
          ]}
        />
      )}
      <div className="contact">
        <label className="text-field">
          <span>{texts.name}</span>
          <input
            className="field"
            autoComplete="name"
            value={name}
            onChange={(event) => store.change({ name: event.target.value })}
          />
        </label>
        <label className="text-field">
          <span>{texts.phone}</span>
          <input
            className="field"
            type="tel"
            autoComplete="tel"
            value={phone}
            onChange={(event) => store.change({ phone: event.target.value })}
          />
        </label>
      </div>
      <small className="report__hint">{texts.hint}</small>
    </Part>
  );
}
