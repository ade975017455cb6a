import { Problem } from '../geodata/problem.ts';
import { readConfig } from './config.ts';
import { start } from './start/start.ts';

/** `npm start`: reads the configuration, listens, nothing else. */

function giveUp(error: unknown): void {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}

try {
  const running = await start(readConfig(process.env, process.argv.slice(2)));
  let ending = false;
  const end = async () => {
    if (ending) process.exit(130);
    ending = true;
    await running.close();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  running.lost.then((problem) => {
    giveUp(problem);
    return end();
  });
  console.log(`格中 Gezhong
  领导审阅 review  ${running.url}/review
  站点规划 plan    ${running.url}/plan
  调网格   redraw  ${running.url}/redraw
  案件办理 cases   ${running.url}/cases
  随手拍   report  ${running.url}/m
  指挥大屏 wall    ${running.url}/wall
  GraphQL          ${running.url}/graphql`);
} catch (error) {
  giveUp(error);
}
