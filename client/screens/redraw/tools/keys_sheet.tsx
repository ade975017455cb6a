import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { TOOL_KEYS } from './tool_keys.ts';
import { TOOLS } from './tool_state.ts';

/** All keys and touches of the map, on one sheet. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const { keys, tools, options } = useSpeech().words.redrawMap;
  const { atoms } = options;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [keys.toolsHeading, TOOLS.map((tool) => [TOOL_KEYS[tool], tools[tool]] as const)],
    [
      keys.mapHeading,
      [
        ['↑ ↓ ← →', keys.arrows],
        ['Enter', keys.enter],
        ['Esc', keys.escape],
        ['Space', keys.space],
        ['+ −', keys.zoom],
      ],
    ],
    [
      keys.editHeading,
      [
        ['Delete', keys.remove],
        ['I', keys.pick],
        ['S', options.snap],
        ['1 2 3', `${atoms.lot} · ${atoms.compound} · ${atoms.block}`],
        ['Shift', keys.snap],
        ['Alt', keys.force],
        ['Shift G', keys.merge],
        ['Ctrl Z', keys.undo],
        ['Ctrl Shift Z', keys.redo],
        ['?', keys.help],
      ],
    ],
    [
      keys.touchHeading,
      [
        ['☝', keys.touchOne],
        ['◉', keys.touchLong],
      ],
    ],
  ];
  return (
    <Dialog title={keys.title} className="redraw-keys" onClose={onClose}>
      <div className="redraw-keys__groups">
        {groups.map(([heading, rows]) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <dl>
              {rows.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
