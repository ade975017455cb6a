import type { LocalName } from '../place.ts';
import type { CityDraft } from './draft.ts';
import { characterOf, FACTORY, GOVERNMENT, HOSPITAL, housingStyle, laneCharacter } from './estate_styles.ts';
import { fillCommerce, fillHall, fillSchool } from './fill/commerce.ts';
import { fillWithCourtyards } from './fill/courtyards.ts';
import { type EstateStyle, fillEstate } from './fill/estate.ts';
import { fillFields, fillPark, fillSquare } from './fill/open_ground.ts';
import { chooseCompoundKind, type LandUse, type UsedBlock } from './land_use.ts';
import type { PlaceProfile } from './profiles.ts';
import type { Random } from './random.ts';

const OLD_HOUSES = { parcelM2: 250, built: 0.95, levels: [1, 2], dwellings: [1, 2] } as const;
const VILLAGE_HOUSES = { parcelM2: 330, built: 0.82, levels: [1, 3], dwellings: [1, 1] } as const;

/** Builds on every block. Housing comes first, largest blocks first, until there are as many compounds as asked for. */
export function fillBlocks(
  draft: CityDraft,
  blocks: readonly UsedBlock[],
  profile: PlaceProfile,
  random: Random,
): void {
  const most = profile.counts.compounds ?? Number.POSITIVE_INFINITY;
  const housing = blocks.filter(({ use }) => use === 'housing').toSorted((p, q) => q.areaM2 - p.areaM2);
  for (const block of housing) {
    fillHousing(draft, block, draft.compounds.length < most, random.fork(`block ${block.face}`));
  }
  const numbers = new Map<LandUse, number>();
  for (const block of blocks) {
    if (block.use === 'housing') continue;
    const number = (numbers.get(block.use) ?? 0) + 1;
    numbers.set(block.use, number);
    const name = block.name ?? nameOf(block.use, number, profile.shortName);
    if (!fillOther(draft, block, name, random.fork(`block ${block.face}`))) fillFields(draft, block.face, 'green');
  }
}

/** Housing in a compound, or open to the street where enough compounds are built; green where nothing fits. */
function fillHousing(draft: CityDraft, { face, zone }: UsedBlock, asCompound: boolean, random: Random): void {
  const kind = chooseCompoundKind(zone, random);
  const character = characterOf(kind, zone, random);
  const style = housingStyle(kind, random);
  const compound = asCompound ? draft.compounds.length : null;
  const built: EstateStyle = asCompound ? style : { ...style, walled: false, walk: 'yes' };
  const estate = fillEstate(draft, face, built, compound, character, random);
  if (estate === null) {
    if (!fillWithCourtyards(draft, face, OLD_HOUSES, laneCharacter(zone, random), random))
      fillFields(draft, face, 'green');
    return;
  }
  if (compound === null) return;
  const served = { old: 0.55, single_unit: 0.5, transitional: 0.85, commercial: 0.98 }[kind];
  draft.compounds.push({ kind, outline: estate.wall, propertyServed: random.chance(served) });
}

function fillOther(draft: CityDraft, { face, zone, use }: UsedBlock, name: LocalName | null, random: Random): boolean {
  switch (use) {
    case 'housing':
      return false;
    case 'courtyards':
      return fillWithCourtyards(draft, face, OLD_HOUSES, laneCharacter(zone, random), random);
    case 'village':
      return fillWithCourtyards(draft, face, VILLAGE_HOUSES, laneCharacter(zone, random), random);
    case 'commerce':
    case 'market':
      return fillCommerce(draft, face, name, random);
    case 'park':
      return fillPark(draft, face, name, random);
    case 'square':
      return fillSquare(draft, face, name);
    case 'school':
      return name !== null && fillSchool(draft, face, name, random);
    case 'station':
      return name !== null && fillHall(draft, face, name);
    case 'hospital':
      return fillNamedEstate(draft, face, HOSPITAL, name, random);
    case 'government':
      return fillNamedEstate(draft, face, GOVERNMENT, name, random);
    case 'industry':
      return fillEstate(draft, face, FACTORY, null, null, random) !== null;
    case 'fields':
      fillFields(draft, face, 'farmland');
      return true;
    case 'orchard':
      fillFields(draft, face, 'green');
      return true;
  }
}

function fillNamedEstate(
  draft: CityDraft,
  face: number,
  style: EstateStyle,
  name: LocalName | null,
  random: Random,
): boolean {
  const estate = fillEstate(draft, face, style, null, null, random);
  if (estate === null) return false;
  if (name !== null) draft.labels.push({ kind: 'landmark', name, at: estate.centre });
  return true;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number from 1 to 99 as Chinese writes it. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[number % 10]}`;
}

/** Names of what a town has one or a few of. */
function nameOf(use: LandUse, number: number, { zh, en }: LocalName): LocalName | null {
  const ordinal = chineseNumber(number);
  switch (use) {
    case 'station':
      return { zh: `${zh}站`, en: `${en} Railway Station` };
    case 'government':
      return { zh: '政务服务中心', en: 'Government Service Hall' };
    case 'hospital':
      return { zh: `${zh}第${ordinal}医院`, en: `${en} Hospital No. ${number}` };
    case 'market':
      return { zh: `第${ordinal}农贸市场`, en: `Farmers’ Market No. ${number}` };
    case 'school': {
      const middleSchools = Math.floor(number / 3);
      if (number % 3 === 0) {
        return { zh: `${zh}第${chineseNumber(middleSchools)}中学`, en: `${en} Middle School No. ${middleSchools}` };
      }
      const primary = number - middleSchools;
      return { zh: `第${chineseNumber(primary)}小学`, en: `Primary School No. ${primary}` };
    }
    default:
      return null;
  }
}
