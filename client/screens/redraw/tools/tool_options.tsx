import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ATOMS, BRUSHES, LOCKABLES, type Tool } from './tool_state.ts';
import type { ToolStripProps } from './tool_strip.tsx';

const TAKES_ATOMS: readonly Tool[] = ['paint', 'box', 'lasso'];
const SNAPS: readonly Tool[] = ['shape', 'split'];

/** How the tool that is taken up acts; only what it has a use for. */
export function ToolOptions({ tools, onTools, targetName }: ToolStripProps) {
  const words = useSpeech().words.redrawMap.options;
  const { tool } = tools;
  const takes = TAKES_ATOMS.includes(tool);
  if (!takes && !SNAPS.includes(tool) && tool !== 'lock') return null;
  return (
    <fieldset className="redraw-tools__options" aria-label={words.label}>
      {takes && (
        <Segments
          label={words.atom}
          value={tools.atom}
          options={ATOMS.map((atom) => ({ value: atom, text: words.atoms[atom], hint: words.atomHints[atom] }))}
          onChange={(atom) => onTools({ atom })}
        />
      )}
      {tool === 'paint' && (
        <Segments
          label={words.brush}
          value={tools.brush}
          options={BRUSHES.map((brush, i) => ({
            value: brush,
            text: words.brushes[i]!,
            hint: words.brushHint(String(2 * brush)),
          }))}
          onChange={(brush) => onTools({ brush })}
        />
      )}
      {tool === 'lock' && (
        <Segments
          label={words.lockable}
          value={tools.lockable}
          options={LOCKABLES.map((what) => ({
            value: what,
            text: words.lockables[what],
            hint: words.lockableHints[what],
          }))}
          onChange={(lockable) => onTools({ lockable })}
        />
      )}
      {SNAPS.includes(tool) && (
        <label className="redraw-tools__switch" title={words.snapHint}>
          <input type="checkbox" checked={tools.snap} onChange={() => onTools({ snap: !tools.snap })} />
          {words.snap} <kbd>S</kbd>
        </label>
      )}
      {takes && (
        <label className="redraw-tools__switch" title={words.forceHint}>
          <input type="checkbox" checked={tools.force} onChange={() => onTools({ force: !tools.force })} />
          {words.force}
        </label>
      )}
      {takes && targetName !== null && (
        <span className="redraw-tools__target">
          {words.target(targetName)}
          {tools.target !== null && (
            <button
              type="button"
              className="button button--bare"
              aria-label={words.dropTarget}
              title={words.dropTarget}
              onClick={() => onTools({ target: null })}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      )}
    </fieldset>
  );
}
