import './redraw_tools.css';
import { memo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ToolIcon } from './tool_icon.tsx';
import { TOOL_KEYS } from './tool_keys.ts';
import { ToolOptions } from './tool_options.tsx';
import { TOOLS, type ToolState } from './tool_state.ts';

export interface ToolStripProps {
  readonly tools: ToolState;
  readonly onTools: (change: Partial<ToolState>) => void;
  /** What the target is called, null where there is none. */
  readonly targetName: string | null;
}

/** What the hand does on the map, each with its key, and beside it how the one that is taken up acts. */
export const ToolStrip = memo(function ToolStrip({ tools, onTools, targetName }: ToolStripProps) {
  const words = useSpeech().words.redrawMap;
  return (
    <div className="redraw-tools">
      <div className="redraw-tools__strip" role="toolbar" aria-label={words.tools.label} aria-orientation="vertical">
        {TOOLS.map((tool) => {
          const name = words.keyed(words.tools[tool], TOOL_KEYS[tool]);
          return (
            <button
              key={tool}
              type="button"
              className="redraw-tools__tool"
              aria-pressed={tool === tools.tool}
              aria-label={name}
              aria-keyshortcuts={TOOL_KEYS[tool]}
              title={`${name} · ${words.hints[tool]}`}
              onClick={() => onTools({ tool: tool === tools.tool ? 'select' : tool })}
            >
              <ToolIcon tool={tool} />
              <kbd>{TOOL_KEYS[tool]}</kbd>
            </button>
          );
        })}
      </div>
      {tools.tool !== 'select' && (
        <div className="redraw-tools__active">
          <p role="status">
            <b>{words.tools[tools.tool]}</b>
            <span>{words.hints[tools.tool]}</span>
          </p>
          <ToolOptions tools={tools} onTools={onTools} targetName={targetName} />
        </div>
      )}
    </div>
  );
});
