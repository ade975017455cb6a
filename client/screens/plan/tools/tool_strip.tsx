import { memo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ToolIcon } from './tool_icon.tsx';
import { TOOL_KEYS, TOOLS, type Tool } from './tools.ts';

export interface ToolStripProps {
  readonly tool: Tool;
  readonly onChange: (tool: Tool) => void;
}

/** What the hand does on the map: one of four, each with its key beside it. */
export const ToolStrip = memo(function ToolStrip({ tool, onChange }: ToolStripProps) {
  const { tools } = useSpeech().words.plan;
  return (
    <div className="plan-tools" role="toolbar" aria-label={tools.label} aria-orientation="vertical">
      {TOOLS.map((other) => (
        <button
          key={other}
          type="button"
          className="plan-tools__tool"
          aria-pressed={other === tool}
          aria-label={tools.keyed(tools[other], TOOL_KEYS[other])}
          aria-keyshortcuts={TOOL_KEYS[other]}
          title={`${tools.keyed(tools[other], TOOL_KEYS[other])} · ${tools[`${other}Hint`]}`}
          onClick={() => onChange(other === tool ? 'select' : other)}
        >
          <ToolIcon tool={other} />
          <kbd>{TOOL_KEYS[other]}</kbd>
        </button>
      ))}
      {tool !== 'select' && (
        <p className="plan-tools__hint" role="status">
          <b>{tools.active(tools[tool])}</b>
          <span>{tools[`${tool}Hint`]}</span>
        </p>
      )}
    </div>
  );
});
