import { useLayoutEffect } from 'react';
import { mapColourVariables } from './map_colours.ts';
import { useMedia } from './use_media.ts';

/** The colours to draw with, after the choice or, for `auto`, after the system; sets them on the document. */
export function useTheme(choice: 'auto' | 'dark' | 'light'): 'dark' | 'light' {
  const prefersLight = useMedia('(prefers-color-scheme: light)');
  const theme = choice === 'auto' ? (prefersLight ? 'light' : 'dark') : choice;
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = theme;
    for (const [name, value] of Object.entries(mapColourVariables(theme)))
      documentElement.style.setProperty(name, value);
  }, [theme]);
  return theme;
}
