import { GRANTED_ROLES, type Role } from '../../../../geodata/access/roles.ts';
import type { Asker } from '../../testing/written_rights.ts';
import { HttpBrowser } from './http_browser.ts';
import { OTHER_PLACE, type RunningCity } from './running_city.ts';

export interface Person {
  readonly name: string;
  readonly browser: HttpBrowser;
  /** What he is in the first place, and where no place is named. */
  readonly inPlace: Asker;
  readonly anywhere: Asker;
  /** Sees every case of the place, so that whatever he is told must say something. */
  readonly seesAll: boolean;
  /** Region of his grants; null: the whole place. */
  readonly region: string | null;
  /** Department of his grants; null: none. */
  readonly department: string | null;
}

/** Regions: of the seeded cases, and beside it. */
const [WEST_COMMUNITY, EAST_COMMUNITY] = ['990001001001', '990001001002'];
const SEES_ALL: readonly Role[] = ['grid_worker', 'community', 'street', 'planner', 'leader', 'administrator'];

/** One of each: a visitor, every role in the whole place, a wall, and those whose right is of another time or place. */
export async function peopleWhoAsk(city: RunningCity, wallKey: string): Promise<readonly Person[]> {
  const visitor = { kind: 'visitor', roles: [], whole: false } as const;
  const people: Person[] = [
    {
      name: 'visitor',
      browser: new HttpBrowser(city.url),
      inPlace: visitor,
      anywhere: visitor,
      seesAll: false,
      region: null,
      department: null,
    },
  ];
  const add = async (name: string, role: Role, grant: object, asker: Partial<Person> & { held?: readonly Role[] }) => {
    const browser = await city.signedIn(`walked-${name.replaceAll(' ', '-')}`, [{ role, ...grant }]);
    const { held = [role], region = null } = asker;
    const inPlace: Asker = { kind: 'account', roles: held, whole: held.length > 0 && region === null };
    people.push({ name, browser, inPlace, anywhere: inPlace, seesAll: false, region, department: null, ...asker });
  };
  for (const role of GRANTED_ROLES) {
    // Beside the one that was called to the seeded cases.
    const department = role === 'department' ? 'water' : null;
    await add(role, role, department ? { department } : {}, { seesAll: SEES_ALL.includes(role), department });
  }
  const wall = new HttpBrowser(city.url);
  const opened = await wall.send('POST', '/session/wall', { key: wallKey });
  if (opened.status !== 204) throw new Error(`The wall was answered ${opened.status}: ${await opened.text()}`);
  const onWall = { kind: 'wall', roles: ['wall'], whole: true } as const;
  people.push({
    name: 'wall',
    browser: wall,
    inPlace: onWall,
    anywhere: onWall,
    seesAll: false,
    region: null,
    department: null,
  });
  await add('expired leader', 'leader', { validTo: new Date(Date.now() - 60_000) }, { held: [] });
  await add('sibling community', 'community', { region: EAST_COMMUNITY }, { region: EAST_COMMUNITY });
  await add('administrator of a community', 'administrator', { region: WEST_COMMUNITY }, { region: WEST_COMMUNITY });
  await add(
    'administrator elsewhere',
    'administrator',
    { jurisdiction: OTHER_PLACE },
    {
      held: [],
      anywhere: { kind: 'account', roles: ['administrator'], whole: true },
    },
  );
  return people;
}
