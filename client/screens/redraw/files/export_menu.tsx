import { useFileMaking } from '../../../parts/files/use_file_making.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { gridName } from '../panel/grid_names.ts';
import type { RedrawWork } from '../redraw_work.ts';

export interface ExportMenuProps {
  readonly place: string;
  readonly work: RedrawWork;
  /** True while edits did not reach the server, which writes the files. */
  readonly isWaiting: boolean;
}

/** The draft as files, and the sheet of the grid that is selected. */
export function ExportMenu({ place, work, isWaiting }: ExportMenuProps) {
  const { words, language } = useSpeech();
  const texts = words.redraw.exports;
  const stem = `/redraws/${encodeURIComponent(place)}/${work.id}`;
  const { coverage } = work.replica;
  const slot = work.selected === null ? -1 : coverage.ownerSlot(work.selected);
  const grid = slot < 0 ? null : coverage.ownerFacts(slot);
  const making = useFileMaking();
  const files: (readonly [name: string, address: string])[] = [
    [texts.geojson, `${stem}.geojson`],
    [texts.shapefileGbk, `${stem}.shp.zip?encoding=gbk`],
    [texts.shapefileUtf8, `${stem}.shp.zip?encoding=utf-8`],
    [texts.geopackage, `${stem}.gpkg`],
    [texts.flatgeobuf, `${stem}.fgb`],
    [texts.figures, `${stem}.xlsx`],
  ];
  if (grid !== null) {
    const sheet = `${stem}/sheets/${encodeURIComponent(grid.code ?? grid.key)}.pdf?language=${language}`;
    files.push([texts.sheet(gridName({ coverage, figures: work.figures }, slot, language)), sheet]);
  }
  return (
    <section className="export-menu" aria-label={texts.label} aria-busy={making.making !== null}>
      <ul>
        {files.map(([name, address]) => (
          <li key={address}>
            <button
              type="button"
              className="button button--line"
              disabled={making.making !== null}
              onClick={() => void making.fetch(name, address)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {grid === null && <p className="together__quiet">{texts.sheetNone}</p>}
      {isWaiting && <p className="together__quiet">{texts.waiting}</p>}
      <p className={making.said?.isProblem ? 'export-menu__problem' : 'together__quiet'} role="status">
        {making.said?.text}
      </p>
    </section>
  );
}
