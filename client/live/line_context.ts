import { createContext, useContext } from 'react';
import type { Line } from './graphql_client.ts';

export const LineContext = createContext<Line | null>(null);

/** The line to the server. @throws Error outside of the app */
export function useLine(): Line {
  const line = useContext(LineContext);
  if (!line) throw new Error('useLine outside of LineContext');
  return line;
}
