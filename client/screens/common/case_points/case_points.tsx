import { use, useLayoutEffect, useRef } from 'react';
import { StageContext } from '../../../map/stage/stage_context.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { type CaseMark, caseMarks } from './case_marks.ts';
import { drawMarks, type MarkColours } from './draw_marks.ts';

export interface CasePointsProps {
  readonly cases: readonly CaseRow[];
  readonly chosen: string | null;
  readonly colours: MarkColours;
  /** Told of what is drawn, for whoever must find what was pressed. */
  readonly onDrawn: (marks: readonly CaseMark[]) => void;
}

/** The cases of the list as points over the map, drawn anew in each frame of a move. Child of a `<MapStage>`. */
export function CasePoints({ cases, chosen, colours, onDrawn }: CasePointsProps) {
  const stage = use(StageContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || !stage) return;
    const draw = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const ratio = window.devicePixelRatio;
      if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio);
      if (element.height !== Math.round(height * ratio)) element.height = Math.round(height * ratio);
      const context = element.getContext('2d');
      if (!context) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      const marks = caseMarks(cases, (longitude, latitude) => stage.project([longitude, latitude]), width, height);
      drawMarks(context, marks, chosen, colours);
      onDrawn(marks);
    };
    const stop = stage.onMove(draw);
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [stage, cases, chosen, colours, onDrawn]);
  return <canvas ref={canvas} className="case-points" />;
}
