import type { Tool } from './tools.ts';

const DRAWINGS: Readonly<Record<Tool, string>> = {
  select: 'M4.2 2.2l8.6 5.2-3.7 1-1.9 3.9ZM9.600 9.600l3 3.600',
  addStation:
    'M8 1.800a4.300 4.300 0 0 0-4.300 4.300C3.700 9.300 8 14 8 14s4.300-4.700 4.300-7.900A4.300 4.300 0 0 0 8 1.800ZM8 4.200v3.800M6.100 6.100h3.800',
  gate: 'M2.500 13.500V4.500M13.500 13.500V4.500M1.500 4.500h3M11.500 4.500h3M4 7l3.200 1.600v4.900L4 13.500M12 7l-3.200 1.600v4.900l3.200 0',
  link: 'M2.800 13.200l10.400-10.400M2.800 10.800a2.400 2.400 0 1 0 0 4.800M2 12.200a1.700 1.700 0 1 0 2 2M12 2a1.700 1.700 0 1 1 2 2M5.500 6.500l4 4',
};

/** A picture of what a tool does, on the grid of 16 that all icons have. */
export function ToolIcon({ tool }: { readonly tool: Tool }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[tool]} />
    </svg>
  );
}
