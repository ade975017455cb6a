import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { Bounds } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { ReadOptions } from '../read_options.ts';
import { unreadable } from '../sniff_file.ts';
import type { OsmBatch, OsmElement, OsmMember } from './element.ts';

/** Elements of OSM XML are a few hundred bytes; so much text without a single tag is not OSM XML, and would fill the memory. */
const LONGEST_SILENCE = 8 * 1024 * 1024;

/**
 * Reads OSM XML, gzipped or not, as a stream: the `<bounds>` if there are any, then the elements. Deleted elements
 * (`visible="false"`, `action="delete"`) are left out.
 *
 * @throws {Problem} `file_truncated`, `file_damaged` (gzip), `xml_wrong` with line and column, `xml_not_osm`
 */
export async function* readXml(path: string, gzipped: boolean, options: ReadOptions = {}): AsyncGenerator<OsmBatch> {
  const total = (await stat(path)).size;
  const raw = createReadStream(path, { highWaterMark: 256 * 1024 });
  // The callback only keeps pipeline from throwing: the error comes out of the loop below as well.
  const text: Readable = gzipped ? pipeline(raw, createGunzip(), () => {}) : raw;
  const decoder = new TextDecoder('utf-8');
  const parser = new OsmXmlParser(path);
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
      options.signal?.throwIfAborted();
      yield* parser.write(decoder.decode(chunk, { stream: true }));
      options.onProgress?.({ file: path, done: raw.bytesRead, total });
    }
    yield* parser.close(decoder.decode());
  } catch (cause) {
    throw explain(path, cause, options.signal);
  } finally {
    raw.destroy();
  }
}

class OsmXmlParser {
  readonly #path: string;
  readonly #saxes = new SaxesParser();
  #elements: OsmElement[] = [];
  #bounds: Bounds | null = null;
  #rootSeen = false;
  #silence = 0;
  // The element being read: its tags, and its references or members.
  #tags: Record<string, string> | undefined;
  #refs: number[] = [];
  #members: OsmMember[] = [];
  #open: Readonly<Record<string, string>> = {};

  constructor(path: string) {
    this.#path = path;
    this.#saxes.on('error', (error) => {
      throw error;
    });
    this.#saxes.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    this.#saxes.on('closetag', ({ name }) => this.#closed(name));
  }

  *write(text: string): Generator<OsmBatch> {
    this.#silence += text.length;
    this.#saxes.write(text);
    if (this.#silence > LONGEST_SILENCE) throw this.#wrong(`${this.#silence} characters without a tag`);
    yield* this.#taken();
  }

  *close(text: string): Generator<OsmBatch> {
    this.#saxes.write(text).close();
    yield* this.#taken();
  }

  *#taken(): Generator<OsmBatch> {
    if (this.#bounds !== null) yield { bounds: this.#bounds };
    if (this.#elements.length > 0) yield { elements: this.#elements };
    this.#bounds = null;
    this.#elements = [];
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#silence = 0;
    if (!this.#rootSeen && name !== 'osm') throw notOsm(this.#path, name);
    this.#rootSeen = true;
    if (name === 'tag') {
      this.#tags ??= {};
      this.#tags[attributes.k ?? ''] = attributes.v ?? '';
    } else if (name === 'nd') {
      this.#refs.push(this.#number(attributes.ref));
    } else if (name === 'member') {
      const type = attributes.type as OsmMember['type'];
      this.#members.push({ type, ref: this.#number(attributes.ref), role: attributes.role ?? '' });
    } else if (name === 'bounds') {
      const [west, south] = [this.#number(attributes.minlon), this.#number(attributes.minlat)];
      this.#bounds = [west, south, this.#number(attributes.maxlon), this.#number(attributes.maxlat)];
    } else if (name === 'node' || name === 'way' || name === 'relation') {
      this.#open = attributes;
      this.#tags = undefined;
      this.#refs = [];
      this.#members = [];
    }
  }

  #closed(name: string): void {
    const { visible, action, id } = this.#open;
    if (visible === 'false' || action === 'delete') return;
    const tags = this.#tags && { tags: this.#tags };
    if (name === 'node') {
      const [lat, lon] = [this.#number(this.#open.lat), this.#number(this.#open.lon)];
      this.#elements.push({ type: 'node', id: this.#number(id), lat, lon, ...tags });
    } else if (name === 'way') {
      this.#elements.push({ type: 'way', id: this.#number(id), refs: this.#refs, ...tags });
    } else if (name === 'relation') {
      this.#elements.push({ type: 'relation', id: this.#number(id), members: this.#members, ...tags });
    }
  }

  #number(text: string | undefined): number {
    const value = Number(text ?? 'nothing');
    if (!Number.isFinite(value)) throw this.#wrong(`“${text}” is not a number`);
    return value;
  }

  #wrong(reason: string): Error {
    return this.#saxes.makeError(reason);
  }
}

function notOsm(path: string, root: string): Problem {
  return new Problem('xml_not_osm', {
    zh: `${path} 是以 <${root}> 开头的 XML，不是 <osm>。`,
    en: `${path} is XML that begins with <${root}>, not <osm>.`,
  });
}

function explain(path: string, cause: unknown, signal: AbortSignal | undefined): unknown {
  if (cause instanceof Problem || (signal?.aborted && cause === signal.reason) || !(cause instanceof Error))
    return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'Z_BUF_ERROR' || /unclosed tag|unexpected end/i.test(cause.message)) {
    return new Problem(
      'file_truncated',
      {
        zh: `${path} 不完整：读到末尾时数据还没有结束（${cause.message}）。请重新下载或复制。`,
        en: `${path} is cut short (${cause.message}). Download or copy it again.`,
      },
      { cause },
    );
  }
  if (code.startsWith('Z_')) {
    return new Problem(
      'file_damaged',
      { zh: `${path} 的压缩数据已损坏（${cause.message}）。`, en: `${path} has damaged gzip data (${cause.message}).` },
      { cause },
    );
  }
  if (code !== '') return unreadable(path, cause);
  return new Problem(
    'xml_wrong',
    { zh: `${path} 不是正确的 XML（${cause.message}）。`, en: `${path} is not well-formed XML (${cause.message}).` },
    { cause },
  );
}
