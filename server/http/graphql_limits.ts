import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLError } from 'graphql';
import { reachLimit } from './reach_limit.ts';

/** What a query may be. The largest of our own screens stays below a quarter of each. */
const LIMITS = { depth: 12, aliases: 30, tokens: 4000, cost: 1_000_000, reach: 10 };

/** Refuses queries that are too deep, too long, too often aliased or too costly before anything is looked up. */
export function graphqlLimits() {
  return [
    maxTokensPlugin({ n: LIMITS.tokens, onReject: [coded('QUERY_TOO_LONG', '查询过长', 'The query is too long')] }),
    maxDepthPlugin({
      n: LIMITS.depth,
      flattenFragments: true,
      onReject: [coded('QUERY_TOO_DEEP', '查询嵌套过深', 'The query is nested too deeply')],
    }),
    maxAliasesPlugin({
      n: LIMITS.aliases,
      onReject: [coded('QUERY_TOO_MANY_ALIASES', '查询别名过多', 'The query has too many aliases')],
    }),
    reachLimit(LIMITS.reach),
    costLimitPlugin({
      maxCost: LIMITS.cost,
      flattenFragments: true,
      onReject: [coded('QUERY_TOO_COSTLY', '查询过大', 'The query asks for too much at once')],
    }),
  ];
}

/** The plugins throw the very error that they hand over, so what is written on it arrives. */
function coded(code: string, zh: string, en: string) {
  return (_: unknown, error: GraphQLError) => {
    const limit = error.message.replace(/^Syntax Error: /, '');
    Object.assign(error.extensions, { code, zh: `${zh}：${limit}`, en: `${en}: ${limit}` });
  };
}
