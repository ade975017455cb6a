import type { LocalName } from '../../wording/language.ts';

/** Why no file came: what the server said of it, null where it said nothing, `offline` where there was no answer. */
export type NoFile = LocalName | 'offline' | null;

export type FetchedFile = { readonly file: Blob; readonly name: string } | { readonly refused: NoFile };

/** Asks the server for a file. */
export async function fetchFile(address: string): Promise<FetchedFile> {
  const response = await fetch(address).catch(() => null);
  if (response === null) return { refused: 'offline' };
  if (!response.ok) return { refused: await sentenceOf(response) };
  const file = await response.blob().catch(() => null);
  if (file === null) return { refused: 'offline' };
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { file, name: decodeURIComponent(name ?? 'gezhong') };
}

async function sentenceOf(response: Response): Promise<LocalName | null> {
  const answer: unknown = await response.json().catch(() => null);
  const { errors } = (answer ?? {}) as { errors?: readonly { extensions?: { zh?: string; en?: string } }[] };
  const { zh, en } = errors?.[0]?.extensions ?? {};
  return zh === undefined || en === undefined ? null : { zh, en };
}
