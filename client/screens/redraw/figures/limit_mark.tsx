import { useSpeech } from '../../../wording/use_wording.ts';

/** By how much a grid is below or above its limits: a shape, a number, and only then a colour. */
export function LimitMark({ off }: { readonly off: number }) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.figures;
  if (off === 0) return <span className="limit-mark" data-off="within" role="img" aria-label={texts.within} />;
  const by = format.count(Math.abs(off));
  return (
    <span
      className="limit-mark"
      data-off={off < 0 ? 'below' : 'above'}
      title={off < 0 ? texts.belowLimit(by) : texts.aboveLimit(by)}
    >
      <span aria-hidden="true">{off < 0 ? '▾' : '▴'}</span>
      {by}
    </span>
  );
}
