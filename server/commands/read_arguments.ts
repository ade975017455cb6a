import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from '../../geodata/problem.ts';

/**
 * The options of a command line, by node:util's parseArgs.
 * @param command as `npm run` knows it, for the sentence.
 * @throws Problem BAD_OPTION for an option that is not there, or one without its value.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    const said = (error as Error).message.split('. ')[0];
    throw new Problem(
      'BAD_OPTION',
      {
        zh: `命令行参数不对（${said}）：npm run ${command} -- --help 列出全部参数。`,
        en: `The command line is wrong (${said}): npm run ${command} -- --help lists what there is.`,
      },
      { cause: error },
    );
  }
}
