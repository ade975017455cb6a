import { useSpeech } from '../../../wording/use_wording.ts';
import { type CaseRow, shortId } from '../../data/case_row.ts';
import { useDesk } from '../data/desk_context.ts';
import { StateSign } from '../list/state_sign.tsx';

/** Another case in a line, and the way to it. */
export function CaseLink({ item }: { readonly item: CaseRow }) {
  const { name } = useSpeech();
  const { change } = useDesk();
  return (
    <button type="button" className="case-link" onClick={() => change({ open: item.id })}>
      <span className="case-link__kind">{name(item.kind.name)}</span>
      <StateSign state={item.state} />
      <span className="case-link__what">{item.description}</span>
      <code>{shortId(item.id)}</code>
    </button>
  );
}
