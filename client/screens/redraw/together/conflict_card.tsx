import type { Key } from '../../../../geodata/coverage/coverage_edit.ts';
import { namedGrid } from '../../../../geodata/redraw/grid_names.ts';
import type { Conflict, KnownEdit, ObjectState } from '../../../../geodata/redraw/log/log_types.ts';
import type { Takes } from '../../../../geodata/redraw/redraw_edit.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { titleOf } from '../frame/title_of.ts';
import { gridNameOf } from '../panel/grid_names.ts';
import type { RedrawWork } from '../redraw_work.ts';

export interface ConflictCardProps {
  readonly work: RedrawWork;
  readonly conflict: Conflict;
  readonly isLooked: boolean;
  readonly onLook: (shows: 'mine' | 'theirs') => void;
  /** Null where it is decided already, or one may not decide. */
  readonly onDecide: ((takes: Takes) => void) | null;
}

const MOST_OBJECTS = 12;

/** An edit that could not stand where it came: whose it is, why, both versions, and the choice between them. */
export function ConflictCard({ work, conflict, isLooked, onLook, onDecide }: ConflictCardProps) {
  const { words, format, language } = useSpeech();
  const texts = words.redraw.together;
  const { edit, reason, problem, against, decision } = conflict;
  const madeAt = edit.madeAt === null ? texts.notSent : format.moment(edit.madeAt);
  const who = (known: KnownEdit) => (known.isOwn ? texts.own : (known.by ?? texts.somebody));
  const names = [...new Set(against.map(who))];
  return (
    <li className="conflict" data-looked={isLooked} data-reason={reason}>
      <p className="conflict__head">
        <strong>{titleOf(edit.body, words.redraw.titles)}</strong>
        <span>{texts.by(who(edit), madeAt)}</span>
      </p>
      <p>{reason === 'not_applicable' ? problem[language] : texts.reasons[reason]}</p>
      {names.length > 0 && (
        <p className="together__quiet">{texts.against(names.join(language === 'zh' ? '、' : ', '))}</p>
      )}
      {isLooked && <Versions work={work} conflict={conflict} />}
      {decision !== null ? (
        <p className="together__quiet">
          {decision.takes === 'mine' ? texts.takenMine : texts.takenTheirs} · {who(decision.edit)}
        </p>
      ) : (
        <p className="conflict__acts">
          {isLooked ? (
            <Segments
              label={texts.versions}
              value={work.contested?.shows ?? 'theirs'}
              onChange={onLook}
              options={[
                { value: 'theirs', text: texts.theirs, hint: texts.showTheirs },
                { value: 'mine', text: texts.mine, hint: texts.showMine },
              ]}
            />
          ) : (
            <button type="button" className="button button--line" onClick={() => onLook('theirs')}>
              {texts.show}
            </button>
          )}
          {onDecide && (
            <>
              <button type="button" className="button button--line" onClick={() => onDecide('theirs')}>
                {texts.takeTheirs}
              </button>
              <button type="button" className="button button--line" onClick={() => onDecide('mine')}>
                {texts.takeMine}
              </button>
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** The contested objects in both versions. */
function Versions({ work, conflict }: Pick<ConflictCardProps, 'work' | 'conflict'>) {
  const { words, format, language, name } = useSpeech();
  const texts = words.redraw.together;
  const versions = work.contested?.conflict.edit.id === conflict.edit.id ? work.contested.versions : [];
  const side = { coverage: work.replica.coverage, figures: work.figures };
  const gridOf = (key: Key, own: string | null, code: string | null): string => {
    const owner = side.coverage.ownerSlot(key);
    if (own === null) return code ?? gridNameOf(side, key, language);
    return owner < 0 ? own : name(namedGrid(work.base, side.coverage.ownerFacts(owner).parent, own));
  };
  const text = (state: ObjectState | null, key: Key): string => {
    if (state === null) return texts.none;
    if (state.kind === 'face') return gridNameOf(side, state.owner, language);
    if (state.kind === 'owner') return gridOf(key, state.name, state.code);
    if (state.kind === 'vertex') {
      const [longitude, latitude] = work.replica.coverage.lattice.position(state.x, state.y);
      return `${format.fixed(longitude, 6)}, ${format.fixed(latitude, 6)}`;
    }
    return state.isLocked ? texts.locked : texts.unlocked;
  };
  if (versions.length === 0) return null;
  return (
    <table className="conflict__versions">
      <thead>
        <tr>
          <th>{texts.objects(format.count(versions.length))}</th>
          <th>{texts.theirs}</th>
          <th>{texts.mine}</th>
        </tr>
      </thead>
      <tbody>
        {versions.slice(0, MOST_OBJECTS).map((version) => (
          <tr key={`${version.kind} ${version.key}`}>
            <th scope="row">{texts.kinds[version.kind]}</th>
            <td>{text(version.theirs, version.key)}</td>
            <td>{text(version.mine, version.key)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
