/** What the hand does on the map. */
export const TOOLS = ['select', 'addStation', 'gate', 'link'] as const;
export type Tool = (typeof TOOLS)[number];

/** One key for each tool, on the left of every keyboard. */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = { select: 'V', addStation: 'A', gate: 'G', link: 'L' };
