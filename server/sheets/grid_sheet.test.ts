import { beforeAll, describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import type { Place } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { gridSheet } from './grid_sheet.ts';
import type { GridSheetInput } from './sheet_input.ts';
import { pdfParts, settableCharacters } from './testing/pdf_parts.ts';
import { sheetOfPlace } from './testing/sheet_of_place.ts';

let place: Place;
let input: GridSheetInput;

beforeAll(() => {
  place = makeDemonstrationCity(PLACE_PROFILES.wugong);
  const grid = place.regions.find(({ level }) => level === 3)!;
  input = sheetOfPlace(place, grid.code, 'A4', 'zh');
});

describe('gridSheet', () => {
  it('is a PDF of the paper asked for, of vectors only, with a title', async () => {
    const { objects } = pdfParts(await gridSheet({ ...input, paper: 'A3' }));
    expect(objects.startsWith('%PDF-1.')).toBe(true);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(objects)!;
    const millimetres = [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).sort();
    expect(millimetres).toEqual([297, 420]);
    expect(objects).not.toContain('/Subtype /Image');
    expect(objects.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('embeds every character that it sets, as text that can be searched', async () => {
    const pdf = await gridSheet({ ...input, imprint: { ...input.imprint, reviewNumber: '晋S〔2026〕001号' } });
    const characters = settableCharacters(pdf);
    const texts = [input.grid.name.zh, input.grid.code, '图例比例尺北', '审图号：晋S〔2026〕001号', '示范网格员 1'];
    for (const character of texts.join('').replace(/\s/g, '')) expect(characters, character).toContain(character);
    const { objects } = pdfParts(pdf);
    expect(objects).toContain('/FontFile2');
    expect(objects).not.toMatch(/\/BaseFont \/Helvetica/);
    expect(pdf.length).toBeLessThan(1_000_000);
  });

  it('warns of a draft and of demonstration data only where it is one', async () => {
    const { imprint } = input;
    const plain = await gridSheet({ ...input, imprint: { ...imprint, demonstration: false, sources: [] } });
    const draft = await gridSheet({
      ...input,
      imprint: { ...imprint, demonstration: false, draft: true, sources: [] },
    });
    expect(settableCharacters(plain)).not.toContain('效');
    expect(settableCharacters(draft)).toContain('效');
  });

  it('speaks English', async () => {
    const grid = place.regions.find(({ level }) => level === 3)!;
    const pdf = await gridSheet(sheetOfPlace(place, grid.code, 'A4', 'en'));
    expect(settableCharacters(pdf)).not.toContain('图');
    expect(pdfParts(pdf).objects).toMatch(/\/Lang \(en\)/);
  });

  it('does without any ground, station or figure, and sets a mark for a character that the face has not', async () => {
    const ground = { streets: [], buildings: [], compounds: [], surfaces: [], barriers: [] };
    const grid = { ...input.grid, name: { zh: '\u{2A700}里', en: null } };
    const bare = await gridSheet({ ...input, grid, ground, stations: [], figures: [], neighbours: [] });
    expect(settableCharacters(bare)).toContain('〓');
  });

  it('refuses a grid without an outline', async () => {
    const grid = { ...input.grid, outline: { type: 'MultiPolygon' as const, coordinates: [] } };
    await expect(gridSheet({ ...input, grid })).rejects.toThrow(Problem);
  });
});
