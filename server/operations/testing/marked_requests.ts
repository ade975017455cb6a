import { asEverybody } from '../../access/testing/everybody.ts';
import { makeApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { createPool } from '../../store/pool.ts';
import { log, setLogFormat } from '../log.ts';

/** Sends requests that hold marked secrets to a program whose database is away, so that what they fail with is logged. */
setLogFormat(readConfig(process.env, []).logFormat);
const pool = createPool({ kind: 'server', url: 'postgres://someone:marked-token@127.0.0.1:1/none' });
const app = makeApp({ pool, clientFolder: '/nowhere', development: false, identify: asEverybody });
const headers = {
  'content-type': 'application/json',
  authorization: 'Bearer marked-token',
  cookie: 'gezhong_session=marked-token',
};
const send = (path: string, init: RequestInit = {}) =>
  app.handle(new Request(`http://localhost${path}`, { headers, ...init })).then((response) => response.text());
const post = (path: string, body: unknown) => send(path, { method: 'POST', body: JSON.stringify(body) });
const report = {
  kind: 'hazard',
  description: '张秘密 13912345678',
  reporter: { name: '张秘密', phone: '13912345678', email: 'marked@example.org' },
};
const query = 'mutation($r: CaseReport!) { reportCase(jurisdiction: "990001", report: $r) { id } }';
await post('/graphql', { query, variables: { r: report } });
await post('/graphql', {
  query: 'query($q: String!) { jurisdictions { code search(text: $q) { label } } }',
  variables: { q: '张秘密' },
});
await post('/graphql', { query: '{ jurisdictions { code } }' });
await post('/session', { name: '张秘密', password: 'marked-token' });
await post('/inbox/990001', [{ text: '110101199003078888' }]);
await send('/open311/v2/requests.json?q=marked-query');
await send('/exports/990001/cases.csv?name=marked-query');
await send(`/blobs/${'c'.repeat(64)}?marked-query`);
log.error(
  { zh: '示例。', en: 'An example.' },
  { error: new Error('GET /exports/1/cases.csv?x=marked-query 13912345678') },
);
await app.close();
await pool.end();
