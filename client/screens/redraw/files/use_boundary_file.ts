import { useEffect, useRef, useState } from 'react';
import type { BoundaryUploadAnswer, BoundaryUploadOptions } from '../../../../geodata/boundaries/boundary_upload.ts';
import type { RepairDecision } from '../../../../geodata/boundaries/repair_types.ts';
import type { Refusal } from '../../../access/send.ts';
import { BoundariesRefused, sendBoundaries } from './send_boundaries.ts';

/** What the planner says of a file. */
export type SaidOfFile = Omit<BoundaryUploadOptions, 'scope' | 'keep'>;

const NOTHING_SAID: SaidOfFile = {
  encoding: null,
  layer: null,
  codeField: null,
  nameField: null,
  parentField: null,
  coordinateSystem: null,
  toleranceM: 1,
  decisions: [],
};

export interface BoundaryFileState {
  readonly file: File | null;
  readonly said: SaidOfFile;
  readonly answer: BoundaryUploadAnswer | null;
  readonly refusal: Refusal | null;
  readonly isReading: boolean;
  /** True where a draft can be started from it. */
  readonly isReady: boolean;
  readonly choose: (file: File) => void;
  /** Says something of the file, which is read again for it. */
  readonly say: (change: Partial<SaidOfFile>) => void;
  readonly decide: (decision: RepairDecision) => void;
  /** Lays the mended boundaries down. @returns their digest; null where that did not work, which `refusal` says */
  readonly keep: () => Promise<string | null>;
}

/**
 * A file of boundaries on its way in: read and mended again with each thing that is said of it, the last answer being the
 * one that counts.
 * @param scope code of the street or community that it is about; null: the whole place
 */
export function useBoundaryFile(place: string, scope: string | null): BoundaryFileState {
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const [answer, setAnswer] = useState<BoundaryUploadAnswer | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isReading, setReading] = useState(false);
  const asked = useRef(0);

  const send = async (which: File, what: SaidOfFile, keep: boolean): Promise<BoundaryUploadAnswer | null> => {
    const number = ++asked.current;
    setReading(true);
    const outcome = await sendBoundaries(place, which, { ...what, scope, keep }).catch((error: unknown) => {
      if (error instanceof BoundariesRefused) return error;
      throw error;
    });
    if (number !== asked.current) return null;
    setReading(false);
    const isRefused = outcome instanceof BoundariesRefused;
    setRefusal(isRefused ? outcome.refusal : null);
    setAnswer(isRefused ? null : outcome);
    return isRefused ? null : outcome;
  };
  const say = (change: Partial<SaidOfFile>) => {
    const next = { ...said, ...change };
    setSaid(next);
    if (file) void send(file, next, false);
  };
  // What was mended for another community says nothing of this one.
  const readFor = useRef(scope);
  useEffect(() => {
    if (readFor.current === scope) return;
    readFor.current = scope;
    if (file) say({ decisions: [] });
  });
  return {
    file,
    said,
    answer,
    refusal,
    isReading,
    isReady: answer?.repair != null && !isReading,
    choose(next) {
      setFile(next);
      setSaid(NOTHING_SAID);
      setAnswer(null);
      void send(next, NOTHING_SAID, false);
    },
    say,
    decide(decision) {
      say({ decisions: [...said.decisions.filter(({ question }) => question !== decision.question), decision] });
    },
    async keep() {
      return file ? ((await send(file, said, true))?.digest ?? null) : null;
    },
  };
}
