import { useEffect, useRef, useState } from 'react';
import type { HotlineAnswer } from '../../../../geodata/hotline/hotline_answer.ts';
import type { HotlineMapping } from '../../../../geodata/hotline/hotline_mapping.ts';
import {
  type HotlineOptions,
  HotlineRefused,
  type HotlineSender,
  hotlineSenders,
  sendHotline,
} from './send_hotline.ts';

/** What a person has said of the file so far. */
export interface HotlineDraft {
  readonly file: File | null;
  readonly sender: string;
  readonly senderName: string;
  readonly encoding: string;
  /** Null until something of it was changed: as it was saved for the sender. */
  readonly mapping: HotlineMapping | null;
  readonly skipsErrors: boolean;
}

const EMPTY: HotlineDraft = {
  file: null,
  sender: '',
  senderName: '',
  encoding: 'auto',
  mapping: null,
  skipsErrors: false,
};

/** A file on its way in: checked again with each thing that is said of it, the last answer being the one that counts. */
export function useHotlineFile(place: string) {
  const [draft, setDraft] = useState(EMPTY);
  const [answer, setAnswer] = useState<HotlineAnswer | null>(null);
  const [refused, setRefused] = useState<HotlineRefused | null>(null);
  const [busy, setBusy] = useState<'checking' | 'storing' | null>(null);
  const [senders, setSenders] = useState<readonly HotlineSender[]>([]);
  const asked = useRef(0);
  useEffect(() => {
    // Without the list a code can still be written.
    hotlineSenders(place).then(setSenders, () => setSenders([]));
  }, [place]);

  const send = async (said: HotlineDraft, dryRun: boolean) => {
    if (said.file === null || said.sender.trim() === '') return;
    const number = ++asked.current;
    setBusy(dryRun ? 'checking' : 'storing');
    const options: HotlineOptions = {
      sender: said.sender.trim(),
      senderName: said.senderName.trim() || null,
      mapping: said.mapping,
      encoding: said.encoding,
      dryRun,
      onErrors: said.skipsErrors ? 'skip' : 'refuse',
    };
    const outcome = await sendHotline(place, said.file, options).catch((error: unknown) => {
      if (error instanceof HotlineRefused) return error;
      throw error;
    });
    if (number !== asked.current) return;
    setBusy(null);
    setRefused(outcome instanceof HotlineRefused ? outcome : null);
    setAnswer(outcome instanceof HotlineRefused ? null : outcome);
  };

  return {
    draft,
    answer,
    refused,
    busy,
    senders,
    /** Changes what was said; with `checks` the file is looked at again. */
    say(change: Partial<HotlineDraft>, checks: boolean) {
      const said = { ...draft, ...change };
      setDraft(said);
      if (checks) void send(said, true);
    },
    check: () => void send(draft, true),
    store: () => void send(draft, false),
  };
}
