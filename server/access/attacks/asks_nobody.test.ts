import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SERVER = join(import.meta.dirname, '../..');
/** What speaks to another machine: the database, and the unified login that the operator set. */
const MAY = /^(access\/unified_login\/|store\/|embedded\/|http\/unified_login_route\.ts$)/;
/** Whatever could open a line to somebody: the platform's ways, and the libraries that are there for it. */
const OUTWARD =
  /(?<![.\w])fetch\(|new (?:WebSocket|EventSource)\(|(?:http|https|http2|net|tls|dgram)\.(?:request|get|connect|createConnection)\(|from '(?:undici|openid-client|node:https|node:http2|node:tls|node:dgram|node:dns[^']*)'/;

it('no address that anybody sends is ever asked: nothing but the database and the unified login speaks to another machine', () => {
  const files = globSync('**/*.ts', { cwd: SERVER }).filter(
    (file) => !/\.test\.ts$|\.bench\.ts$|(^|\/)testing\//.test(file) && !file.startsWith('generated/'),
  );
  expect(files.length).toBeGreaterThan(300);
  const speaking = files.filter((file) => OUTWARD.test(readFileSync(join(SERVER, file), 'utf8')) && !MAY.test(file));
  expect(speaking).toEqual([]);
  // It would be noticed.
  expect(OUTWARD.test("await fetch('http://169.254.169.254/')")).toBe(true);
  expect(OUTWARD.test('await yoga.fetch(request)')).toBe(false);
});
