import { useLayoutEffect, useState } from 'react';
import type { MarkColours } from './draw_marks.ts';

const NAMES = ['ground', 'text', 'quiet', 'accent', 'warning', 'danger'] as const;
const NONE: MarkColours = { ground: '', text: '', quiet: '', accent: '', warning: '', danger: '' };

/** The colour roles of the page as a canvas needs them, read anew when the theme changes. */
export function useMarkColours(theme: 'dark' | 'light'): MarkColours {
  const [colours, setColours] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the style of the page.
  useLayoutEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const read = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    setColours({ ...NONE, ...read });
  }, [theme]);
  return colours;
}
