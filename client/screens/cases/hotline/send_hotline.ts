import type { HotlineAnswer } from '../../../../geodata/hotline/hotline_answer.ts';
import type { HotlineMapping } from '../../../../geodata/hotline/hotline_mapping.ts';

export interface HotlineOptions {
  readonly sender: string;
  readonly senderName: string | null;
  /** Null: as it was saved for the sender. */
  readonly mapping: HotlineMapping | null;
  readonly encoding: string;
  readonly dryRun: boolean;
  readonly onErrors: 'refuse' | 'skip';
}

export interface HotlineSender {
  readonly code: string;
  readonly name: string;
}

/** Why a file was not taken, in both languages as the server says it; null where the server was not reached. */
export class HotlineRefused extends Error {
  readonly zh: string | null;
  readonly en: string | null;

  constructor(zh: string | null, en: string | null) {
    super(en ?? 'The file could not be sent');
    this.name = 'HotlineRefused';
    this.zh = zh;
    this.en = en;
  }
}

/** Sends a file to be checked or stored. @throws HotlineRefused */
export async function sendHotline(place: string, file: File, options: HotlineOptions): Promise<HotlineAnswer> {
  const body = new FormData();
  body.append('file', file);
  body.append('options', JSON.stringify(options));
  return (await ask(place, { method: 'POST', body })) as HotlineAnswer;
}

/** Who sent files before. @throws HotlineRefused */
export async function hotlineSenders(place: string): Promise<readonly HotlineSender[]> {
  return (await ask(place, {})) as readonly HotlineSender[];
}

async function ask(place: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(`/hotline/${encodeURIComponent(place)}`, request).catch(() => null);
  const answer: unknown = response && (await response.json().catch(() => null));
  if (response?.ok && answer !== null) return answer;
  const said = (answer as Refusal | null)?.errors?.[0]?.extensions;
  throw new HotlineRefused(said?.zh ?? null, said?.en ?? null);
}

interface Refusal {
  readonly errors?: readonly { readonly extensions?: { readonly zh?: string; readonly en?: string } }[];
}
