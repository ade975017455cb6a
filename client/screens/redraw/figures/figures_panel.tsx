import { useCallback, useMemo } from 'react';
import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { Meter } from '../../../parts/meter.tsx';
import type { Language } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { gridName } from '../panel/grid_names.ts';
import { useRestedVersion, useWorkVersion } from '../panel/use_work_version.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { Explained } from './explained.tsx';
import type { GridRow } from './grid_rows.ts';
import { GridTable } from './grid_table.tsx';
import { SizeHistogram } from './size_histogram.tsx';
import { SteadySums } from './steady_sums.tsx';
import '../panel/panels.css';

export interface FiguresPanelProps {
  readonly work: RedrawWork;
}

/** What the draft comes to, grid by grid, while it is drawn. */
export function FiguresPanel({ work }: FiguresPanelProps) {
  useWorkVersion(work);
  const version = useRestedVersion(work);
  const { words, format, language } = useSpeech();
  const texts = words.redrawPanel.figures;
  const { figures, replica } = work;
  const { limits } = work.base.facts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: figures change in place; the version says when.
  const rows = useMemo(() => rowsOf(work, language), [work.figures, version, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  const [sums, areaM2] = useMemo(
    () => [figures.sums(), rows.reduce((sum, row) => sum + row.figures.areaM2, 0)] as const,
    [figures, version, rows],
  );
  const atFirst = useMemo(() => work.today().figures.sums(), [work.today]);
  const counted = rows.filter((row) => row.figures.isWithin !== null);
  const within = counted.filter((row) => row.figures.isWithin === true).length;
  const below = counted.filter((row) => row.figures.households < limits.min).length;
  const share = counted.length === 0 ? null : within / counted.length;
  const { select, flyTo } = work;
  const onChoose = useCallback(
    (key: OwnerKey, isSought: boolean) => {
      select(key);
      const owner = replica.coverage.ownerSlot(key);
      const bounds = isSought && owner >= 0 ? replica.coverage.boundsOf(owner) : null;
      if (bounds !== null) flyTo(bounds);
    },
    [select, flyTo, replica],
  );
  return (
    <div className="redraw-figures">
      <section className="redraw-share" aria-label={texts.share}>
        <p className="redraw-share__title">{texts.share}</p>
        <p className="redraw-share__value" aria-live="polite" aria-atomic="true">
          <Explained
            work={work}
            title={texts.share}
            definition={texts.shareDefinition}
            value={format.share(share)}
            facts={[[texts.share, texts.shareText(format.count(within), format.count(counted.length))]]}
          >
            <data value={share ?? ''}>{format.share(share)}</data>
          </Explained>
          <small>
            {counted.length === 0
              ? texts.shareNone
              : texts.shareText(format.count(within), format.count(counted.length))}
          </small>
        </p>
        <Meter share={share} />
        <p className="redraw-share__off">
          <span className="limit-mark" data-off="below">
            <span aria-hidden="true">▾</span>
            {texts.below(format.count(below))}
          </span>
          <span className="limit-mark" data-off="above">
            <span aria-hidden="true">▴</span>
            {texts.above(format.count(counted.length - within - below))}
          </span>
        </p>
      </section>
      <SizeHistogram bars={figures.histogram()} limits={limits} />
      <SteadySums now={sums} atFirst={atFirst} areaM2={areaM2} />
      <GridTable work={work} rows={rows} selected={work.selected} onChoose={onChoose} />
    </div>
  );
}

function rowsOf({ figures, replica: { coverage } }: RedrawWork, language: Language): GridRow[] {
  return figures
    .ofAll(figures.grids())
    .map((of) => ({ key: of.key, name: gridName({ coverage, figures }, of.owner, language), figures: of }));
}
