import { useLayoutEffect } from 'react';
import { usePrinting } from './use_printing.ts';

/** Colours of the light theme while the browser prints: pale words of the dark one cannot be read on paper. */
export function useLightPaper(): void {
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'light';
    return () => {
      dataset.theme = theme;
    };
  }, [isPrinting]);
}
