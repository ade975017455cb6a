export type CellValue = string | number | boolean | null;

/** Values of a range, row by row; of one cell a list of one. */
export type CellsAt = (sheet: string | null, from: string, to: string) => readonly CellValue[];

type Operand = CellValue | readonly CellValue[];

const TOKEN =
  /\s*(?:'([^']+)'!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?(?![A-Z(])|\s*([A-Z]+)\(|\s*(\d+(?:\.\d+)?)|\s*"([^"]*)"|\s*(>=|<=|<>|[-+*/=<>&(),])/y;

const FUNCTIONS: Readonly<Record<string, (...given: Operand[]) => CellValue>> = {
  SUM: (...given) => numbersOf(given).reduce((sum, each) => sum + each, 0),
  COUNT: (...given) => numbersOf(given).length,
  AVERAGE: (...given) => numbersOf(given).reduce((sum, each) => sum + each, 0) / numbersOf(given).length,
  ISNUMBER: (given = null) => typeof single(given) === 'number',
  IF: (test = null, yes = null, no = null) => (single(test) ? single(yes) : single(no)),
  COUNTIF(cells = null, criterion = null) {
    const [, sign, bound] = /^([<>])(.+)$/.exec(String(single(criterion))) ?? [];
    if (sign !== '>') throw new Error(`Unexpected criterion: ${single(criterion)}.`);
    return numbersOf([cells]).filter((each) => each > Number(bound)).length;
  },
};

/** Computes the few formulas that our workbooks have, as a spreadsheet does. @throws Error for anything else */
export function computeFormula(formula: string, cellsAt: CellsAt): CellValue {
  let at = 0;
  const next = () => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (found === null) throw new Error(`Unexpected '${formula.slice(at)}' in ${formula}.`);
    return found;
  };
  const accept = (...signs: string[]): string | null => {
    if (at >= formula.length) return null;
    const [all, , , , , , , sign] = next();
    if (sign === undefined || !signs.includes(sign)) return null;
    at += all.length;
    return sign;
  };
  const operand = (): Operand => {
    const [all, sheet = null, from, to = from, name, number, text] = next();
    at += all.length;
    if (from !== undefined) return cellsAt(sheet, from.replaceAll('$', ''), to!.replaceAll('$', ''));
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text;
    if (name === undefined || FUNCTIONS[name] === undefined) throw new Error(`Unexpected ${all} in ${formula}.`);
    const given: Operand[] = [];
    do given.push(compared());
    while (accept(',') !== null);
    if (accept(')') === null) throw new Error(`No ) in ${formula}.`);
    return FUNCTIONS[name](...given);
  };
  const leftToRight = (part: () => Operand, work: Readonly<Record<string, (a: Operand, b: Operand) => CellValue>>) => {
    let value = part();
    for (let sign = accept(...Object.keys(work)); sign !== null; sign = accept(...Object.keys(work)))
      value = work[sign]!(value, part());
    return value;
  };
  const product = () =>
    leftToRight(operand, {
      '*': (a, b) => numberOf(a) * numberOf(b),
      '/': (a, b) => numberOf(a) / numberOf(b),
    });
  const sum = () =>
    leftToRight(product, {
      '+': (a, b) => numberOf(a) + numberOf(b),
      '-': (a, b) => numberOf(a) - numberOf(b),
    });
  const joined = () => leftToRight(sum, { '&': (a, b) => `${single(a)}${single(b)}` });
  const compared = (): Operand => leftToRight(joined, { '=': (a, b) => numberOf(a) === numberOf(b) });
  const value = single(compared());
  if (at < formula.length) throw new Error(`Unexpected '${formula.slice(at)}' in ${formula}.`);
  return value;
}

function single(given: Operand): CellValue {
  return Array.isArray(given) ? (given[0] ?? null) : (given as CellValue);
}

function numberOf(given: Operand): number {
  return Number(single(given) ?? 0);
}

function numbersOf(given: readonly Operand[]): number[] {
  return given.flat().filter((each) => typeof each === 'number');
}
