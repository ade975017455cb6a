import { createContext } from 'react';
import type { Stage } from './stage.ts';

/** The stage that a card lies on; null until there is one. */
export const StageContext = createContext<Stage | null>(null);
