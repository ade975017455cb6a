import { fileURLToPath } from 'node:url';
import { generateQueries } from './generate/generate_queries.ts';

/** `npm run generate`: typed functions from sql/queries into server/generated/queries, which is committed. */

const folder = fileURLToPath(new URL('../generated/queries', import.meta.url));
const { written, removed } = await generateQueries(folder);
console.log(`sql/queries → server/generated/queries: ${written} written, ${removed} removed`);
