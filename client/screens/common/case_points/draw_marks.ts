import type { CaseMark } from './case_marks.ts';

/** CSS colours of the marks. */
export interface MarkColours {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly warning: string;
  readonly danger: string;
}

const RADIUS = 6;

/** Draws the marks: the shape says how pressing, as in the list; a number says that there are several. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly CaseMark[],
  chosen: string | null,
  colours: MarkColours,
): void {
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = '600 11px system-ui, sans-serif';
  const isChosen = (mark: CaseMark) => chosen !== null && mark.cases.some(({ id }) => id === chosen);
  // What was chosen lies on top.
  for (const mark of [...marks.filter((each) => !isChosen(each)), ...marks.filter(isChosen)]) {
    drawMark(context, mark, isChosen(mark), colours);
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  { x, y, cases, due }: CaseMark,
  isChosen: boolean,
  colours: MarkColours,
): void {
  const count = cases.length;
  const radius = count === 1 ? RADIUS : Math.min(15, RADIUS + 2.5 + 2.2 * Math.log2(count));
  if (isChosen) {
    context.beginPath();
    context.arc(x, y, radius + 6, 0, 2 * Math.PI);
    context.strokeStyle = colours.ground;
    context.lineWidth = 5;
    context.stroke();
    context.strokeStyle = colours.accent;
    context.lineWidth = 2.5;
    context.stroke();
  }
  const colour = { overdue: colours.danger, due_soon: colours.warning }[due as string] ?? colours.text;
  const isHollow = due === 'on_time' || due === 'none';
  shape(context, due, x, y, radius);
  context.strokeStyle = colours.ground;
  context.lineWidth = 4;
  context.stroke();
  context.fillStyle = isHollow ? colours.ground : colour;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
  if (count > 1) {
    context.fillStyle = isHollow ? colour : colours.ground;
    context.fillText(count > 999 ? '999+' : String(count), x, due === 'overdue' ? y + 2 : y + 0.5);
  } else if (due === 'paused') {
    context.fillStyle = colours.ground;
    context.fillRect(x - 3, y - 3, 2, 6);
    context.fillRect(x + 1, y - 3, 2, 6);
  }
}

/** Overdue a triangle, due soon a diamond, paused a square, all others a circle. */
function shape(context: CanvasRenderingContext2D, due: CaseMark['due'], x: number, y: number, radius: number): void {
  context.beginPath();
  if (due === 'overdue') {
    const r = radius * 1.3;
    context.moveTo(x, y - r);
    context.lineTo(x + r, y + r * 0.75);
    context.lineTo(x - r, y + r * 0.75);
    context.closePath();
  } else if (due === 'due_soon') {
    const r = radius * 1.25;
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  } else if (due === 'paused') {
    context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  } else {
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
