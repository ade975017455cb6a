import { useState } from 'react';
import { sentenceOf } from '../../access/sentence.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { fetchFile } from './fetch_file.ts';
import { saveFile } from './save_file.ts';

export interface FileMaking {
  /** Name of the file that is being made; null: none. */
  readonly making: string | null;
  /** What is said of the last one, for a `role="status"`. */
  readonly said: { readonly text: string; readonly isProblem: boolean } | null;
  /** Has a file made, which is saved by whoever makes it; a sentence where it could not be. One at a time. */
  readonly make: (name: string, how: () => Promise<string | null>) => Promise<void>;
  /** Has the server make one, and saves it. */
  readonly fetch: (name: string, address: string) => Promise<void>;
}

/** Files that are made when a button is pressed: what is under way, what came, and why one did not come. */
export function useFileMaking(): FileMaking {
  const speech = useSpeech();
  const texts = speech.words.fileMaking;
  const [making, setMaking] = useState<string | null>(null);
  const [said, setSaid] = useState<FileMaking['said']>(null);
  const make = async (name: string, how: () => Promise<string | null>) => {
    setMaking(name);
    setSaid({ text: texts.making(name), isProblem: false });
    const problem = await how();
    setSaid(problem === null ? { text: texts.made(name), isProblem: false } : { text: problem, isProblem: true });
    setMaking(null);
  };
  const fetch = (name: string, address: string) =>
    make(name, async () => {
      const fetched = await fetchFile(address);
      if ('refusal' in fetched) return sentenceOf(fetched.refusal, speech);
      saveFile(fetched.file, fetched.name);
      return null;
    });
  return { making, said, make, fetch };
}
