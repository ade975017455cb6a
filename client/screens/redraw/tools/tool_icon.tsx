import type { Tool } from './tool_state.ts';

const DRAWINGS: Readonly<Record<Tool, string>> = {
  select: 'M4.2 2.2l8.6 5.2-3.7 1-1.9 3.9ZM9.6 9.6l3 3.6',
  shape: 'M2 12.500 6 6.500l4 3 4-6.500M4.700 5.200h2.600v2.600H4.700ZM8.700 8.200h2.600v2.600H8.700Z',
  paint: 'M9.500 2.500l4 4-6 6H3.500v-4ZM7.500 4.500l4 4M3.500 14h9',
  box: 'M2.500 2.500h2M7 2.500h2M11.500 2.500h2v2M13.500 7v2M13.500 11.500v2h-2M9 13.500H7M4.500 13.500h-2v-2M2.500 9V7M2.500 4.500v-2',
  lasso:
    'M8 2.500c3.300 0 5.700 1.700 5.700 4S11.300 10.500 8 10.500 2.300 8.800 2.300 6.500 4.700 2.500 8 2.500ZM5.500 10c-1.500.2-2 1-1.500 1.700s.5 1.500-1 2',
  split: 'M2.500 3.500h11v9h-11ZM9.500 1.500 6.500 14.500',
  street: 'M2.500 3.500h11v9h-11ZM6.300 3.500v9M9.700 3.500v9M8 4.500v1.500M8 7.300v1.500M8 10v1.500',
  follow: 'M2.500 4c3 2.500 2 5.500 5.500 8M6.500 2.500C9.500 5 9 8.500 13 10.500M9.500 12.500h-2v-2',
  merge: 'M2.500 3.500h11v9h-11ZM8 3.500v2M8 10.500v2M5 8h6M6.500 6.500 8 8 6.500 9.500M9.500 6.500 8 8l1.500 1.500',
  lock: 'M4 7.500h8v6H4ZM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500M8 9.700v1.600',
};

/** A picture of what a tool does, on the grid of 16 that all icons have. */
export function ToolIcon({ tool }: { readonly tool: Tool }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[tool]} />
    </svg>
  );
}
