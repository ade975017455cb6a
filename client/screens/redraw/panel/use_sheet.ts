import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Sheet {
  /** True while the sheet is to stand in the page. */
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
}

/** A sheet that stands in the page only while it is printed, in the colours of paper. */
export function useSheet(): Sheet {
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'light';
    const hide = (): void => show(false);
    window.addEventListener('afterprint', hide);
    return () => {
      window.removeEventListener('afterprint', hide);
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    };
  }, [isShown]);
  return { isShown, show };
}

/** Puts the sheet into the page and prints it. */
export function printSheet({ show }: Sheet): void {
  flushSync(() => show(true));
  window.print();
}
