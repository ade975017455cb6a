import { expect, test } from 'vitest';
import { CameraGroup } from './camera_group.ts';
import type { MapView } from './map_stage_props.ts';

const VIEW: MapView = { longitude: 1, latitude: 2, zoom: 3 };

function camera() {
  const went: MapView[] = [];
  return { went, follow: (view: MapView) => went.push(view) };
}

test('All cameras but the one that moved follow, and one that comes later goes where they are', () => {
  const group = new CameraGroup();
  const [one, two, three] = [camera(), camera(), camera()];
  group.join(one);
  const leave = group.join(two);
  group.moved(one, VIEW);
  expect([one.went, two.went]).toEqual([[], [VIEW]]);
  group.join(three);
  expect(three.went).toEqual([VIEW]);
  leave();
  group.moved(three, VIEW);
  expect([one.went.length, two.went.length]).toEqual([1, 1]);
});
