import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that this process counts, for Prometheus. */
export const registry = new Registry();

const registers = [registry];
/** Seconds. From a tile out of memory to a question on reach of a whole city. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const requestSeconds = new Histogram({
  name: 'gezhong_http_request_seconds',
  help: 'Time until the head of the answer, by route, method and status',
  labelNames: ['route', 'method', 'status'],
  buckets,
  registers,
});

export const operationSeconds = new Histogram({
  name: 'gezhong_graphql_operation_seconds',
  help: 'Time that a GraphQL operation took, by its kind, its first field and whether it had errors',
  labelNames: ['kind', 'field', 'outcome'],
  buckets,
  registers,
});

export const operationErrors = new Counter({
  name: 'gezhong_graphql_errors_total',
  help: 'Errors in answers of GraphQL, by their code',
  labelNames: ['code'],
  registers,
});

export const openStreams = new Gauge({
  name: 'gezhong_event_streams',
  help: 'Live streams that are open',
  registers,
});

export const signIns = new Counter({
  name: 'gezhong_sign_ins_total',
  help: 'Tries to sign in, by what came of them',
  labelNames: ['outcome'],
  registers,
});

export const refusedForRate = new Counter({
  name: 'gezhong_too_many_requests_total',
  help: 'Requests that were answered with 429, by route',
  labelNames: ['route'],
  registers,
});

export const casesReported = new Counter({
  name: 'gezhong_cases_reported_total',
  help: 'Reports that came in, by their source and what came of them',
  labelNames: ['source', 'outcome'],
  registers,
});

export const redrawSteps = new Counter({
  name: 'gezhong_redraw_steps_total',
  help: 'Steps in the life of drafts of grid boundaries, by what was done: a failed one wants somebody to look',
  labelNames: ['step'],
  registers,
});

export const redrawEdits = new Counter({
  name: 'gezhong_redraw_edits_total',
  help: 'Edits that the logs of drafts took',
  registers,
});

export const redrawSeconds = new Histogram({
  name: 'gezhong_redraw_seconds',
  help: 'Time that the heavy work on drafts took: making a base, folding a log, publishing, rolling back',
  labelNames: ['work'],
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
  registers,
});
