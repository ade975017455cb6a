import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClientFiles } from './client_files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gezhong-client-'));
let files: ClientFiles;

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>格中</title>');
  writeFileSync(join(folder, 'assets/main-abc.js'), `console.log(${'1'.repeat(5000)})`);
  files = ClientFiles.read(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  files.respond(new Request(`http://localhost${path}`, { headers }), path);

describe('the built client', () => {
  it('answers a navigation to any address with its page, and nothing else with it', async () => {
    for (const path of ['/', '/review', '/wall/990101']) {
      const page = await get(path, { accept: 'text/html,*/*' });
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('格中');
    }
    expect((await get('/review', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/assets/gone.js', { accept: 'text/html' })).status).toBe(404);
    expect((await get('/../package.json', { accept: '*/*' })).status).toBe(404);
  });

  it('gives assets for ever, compressed for whoever takes that', async () => {
    const plain = await get('/assets/main-abc.js');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    const body = Buffer.from(await packed.arrayBuffer());
    expect(brotliDecompressSync(body).toString()).toBe(await plain.text());
    const refused = await get('/assets/main-abc.js', { 'accept-encoding': 'br;q=0' });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await get('/assets/main-abc.js')).headers.get('etag')!;
    expect((await get('/assets/main-abc.js', { 'if-none-match': etag })).status).toBe(304);
  });

  it('that was not built answers nothing', async () => {
    const none = ClientFiles.read(join(folder, 'nowhere'));
    expect((await none.respond(new Request('http://localhost/'), '/')).status).toBe(404);
  });
});
