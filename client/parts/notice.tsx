import type { ReactNode } from 'react';

/** A page's or a panel's worth of nothing, said in a sentence, with what can be done about it. */
export function Notice({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="notice">
      <p className="notice__title">{title}</p>
      {children}
    </div>
  );
}
