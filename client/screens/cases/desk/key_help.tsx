import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

const KEYS = [
  ['j ↓', 'next'],
  ['k ↑', 'previous'],
  ['Home End', 'ends'],
  ['Enter', 'open'],
  ['x Space', 'select'],
  ['Shift ↑ ↓', 'extend'],
  ['Ctrl A', 'selectAll'],
  ['r', 'accept'],
  ['a', 'assign'],
  ['f', 'handled'],
  ['c', 'note'],
  ['n', 'report'],
  ['.', 'fresh'],
  ['/', 'search'],
  ['m', 'map'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const;

/** Which key does what. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useSpeech().words.desk;
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl className="key-help">
        {KEYS.map(([combination, what]) => (
          <div key={what}>
            <dt>
              {combination.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{keys[what]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
