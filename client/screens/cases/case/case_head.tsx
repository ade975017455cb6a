import { CopyButton } from '../../../parts/copy_button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';
import { shortId, type WholeCase } from '../../data/case_row.ts';
import { useNow } from '../../data/use_now.ts';
import { useDesk } from '../data/desk_context.ts';
import { StateSign } from '../list/state_sign.tsx';

/** Which case it is and how it stands. */
export function CaseHead({ item, onClose }: { readonly item: WholeCase; readonly onClose: () => void }) {
  const { words, name } = useSpeech();
  const { desk, cases } = words;
  const { settings, flyTo } = useDesk();
  const now = useNow(10_000);
  const { position } = item;
  const kind = settings.kindByCode.get(item.kind.code);
  const parent = kind?.parent ? settings.kindByCode.get(kind.parent) : undefined;
  return (
    <header className="case-head">
      <div className="case-head__names">
        <p className="case-head__over">
          {parent && <span>{name(parent.name)}</span>}
          <span>{desk.case.number}</span>
          <code>{shortId(item.id)}</code>
          <CopyButton text={item.id} label={desk.case.copyNumber} labelCopied={words.figure.copied} />
          {item.simulated && <span className="badge badge--quiet">{cases.simulated}</span>}
          {kind?.sensitive && <span className="badge">{desk.case.sensitive}</span>}
          {item.kind.loop === 'order' && <span className="badge badge--quiet">{desk.case.order}</span>}
        </p>
        <h2>{name(item.kind.name)}</h2>
        <p className="case-head__stand">
          <StateSign state={item.state} />
          <DueSign due={item.due} dueAt={item.dueAt} paused={item.paused} now={now} />
        </p>
      </div>
      {position && (
        <button
          type="button"
          className="button button--bare"
          aria-label={desk.case.showOnMap}
          title={desk.case.showOnMap}
          onClick={() => flyTo(position.longitude, position.latitude)}
        >
          <Icon name="target" />
        </button>
      )}
      <button
        type="button"
        className="button button--bare"
        aria-label={desk.case.close}
        title={desk.case.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
