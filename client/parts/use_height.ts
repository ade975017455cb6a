import { type RefCallback, useCallback, useState } from 'react';

/** The height of an element in CSS pixels, followed as it changes; `before` until it stands. */
export function useHeight<Shape extends HTMLElement>(before: number): readonly [RefCallback<Shape>, number] {
  const [height, setHeight] = useState(before);
  const ref = useCallback((element: Shape) => {
    const measure = () => setHeight(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}
