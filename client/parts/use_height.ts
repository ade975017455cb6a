import { type RefCallback, useCallback, useState } from 'react';

/** The height of an element in CSS pixels, followed as it changes; `before` until it stands. */
export function useHeight<Shape extends HTMLElement>(before: number): readonly [RefCallback<Shape>, number] {
  const [height, setHeight] = useState(before);
  const ref = useCallback((element: Shape) => {
    // The observer tells the first height too, after layout: asking for it here would force one.
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}
