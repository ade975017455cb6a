import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Taking } from './use_taking.ts';

export interface PreviewBarProps {
  readonly taking: Taking;
  readonly proposals: readonly Proposal[];
  readonly isRunning: boolean;
}

/** What the map shows while a proposal is looked at, and what can be done about it. */
export function PreviewBar({ taking, proposals, isRunning }: PreviewBarProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  const proposal = proposals[taking.previewed];
  if (proposal === undefined || taking.acts === null || taking.comparison === null) return null;
  const { moved, movedShare } = taking.comparison;
  const { acts, heldApart } = taking.acts;
  return (
    <div className="preview-bar" role="status">
      <p>{acts.length === 0 ? texts.nothing : texts.previewing(texts.kinds[proposal.kind])}</p>
      <p className="preview-bar__effect">
        {texts.effect(format.count(moved.households), format.share(movedShare), format.people(moved.residents60))}
      </p>
      {heldApart > 0 && <p className="preview-bar__warning">{texts.heldApart(format.count(heldApart))}</p>}
      <div className="preview-bar__acts">
        <button
          type="button"
          className="button button--main"
          disabled={acts.length === 0 || isRunning}
          onClick={taking.take}
        >
          <Icon name="check" />
          {texts.take}
        </button>
        <button type="button" className="button" onClick={taking.end}>
          {texts.endPreview}
        </button>
      </div>
    </div>
  );
}
