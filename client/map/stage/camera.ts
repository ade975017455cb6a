import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../../geodata/place.ts';
import type { CameraGroup, FollowingCamera } from '../camera_group.ts';
import type { MapPadding, MapStageProps, MapView } from '../map_stage_props.ts';
import { FIT_MARGIN } from './create_map.ts';
import { isSameView, NO_PADDING, viewOf } from './view.ts';

const GLIDE_MILLISECONDS = 900;
const PADDING_MILLISECONDS = 250;
const STEP_MILLISECONDS = 220;

/**
 * Where the stage looks. It knows the view that it last told or was told, so that a screen may hand back what it has
 * heard without moving anything; and whether it shows the whole place, which it then keeps in the picture at any size.
 */
export class Camera implements FollowingCamera {
  readonly #map: MapLibreMap;
  readonly #isReduced: () => boolean;
  #props: MapStageProps;
  #known: MapView;
  #wholePlace: boolean;
  #group: { readonly cameras: CameraGroup; readonly leave: () => void } | null = null;

  /** @param isReduced Whether the camera should jump and not glide. */
  constructor(map: MapLibreMap, props: MapStageProps, view: MapView | undefined, isReduced: () => boolean) {
    this.#map = map;
    this.#props = props;
    this.#isReduced = isReduced;
    this.#wholePlace = view === undefined;
    map.setPadding(props.padding ?? NO_PADDING);
    if (this.#wholePlace) this.#fitWholePlace(0);
    this.#known = viewOf(map);
    map.on('moveend', (event) => this.#cameRest('quiet' in event || 'followed' in event));
    map.on('move', (event) => 'followed' in event || this.#group?.cameras.moved(this, this.#exactView()));
    this.#joinGroup(props.cameras);
    map.on('remove', () => this.#group?.leave());
    map.on('resize', () => this.#wholePlace && this.#fitWholePlace(0));
  }

  /** Moves to what the props ask for, unless it is where the camera is known to stand. */
  update(props: MapStageProps): void {
    const before = this.#props;
    this.#props = props;
    if (!isSamePadding(props.padding ?? NO_PADDING, before.padding ?? NO_PADDING)) this.#makeRoom();
    if (props.cameras !== before.cameras) this.#joinGroup(props.cameras);
    if (props.view === before.view) return;
    if (props.view === undefined) {
      if (!this.#wholePlace) this.#fitWholePlace(GLIDE_MILLISECONDS);
    } else if (!isSameView(props.view, this.#known)) {
      this.#known = props.view;
      void this.flyTo(props.view);
    }
  }

  async flyTo(view: MapView, { milliseconds }: { readonly milliseconds?: number } = {}): Promise<void> {
    this.#wholePlace = false;
    const arrived = this.#arrival();
    const target = { center: [view.longitude, view.latitude] as [number, number], zoom: view.zoom };
    if (this.#isReduced()) this.#map.jumpTo(target);
    else this.#map.flyTo({ ...target, duration: milliseconds ?? GLIDE_MILLISECONDS, curve: 1.2, essential: true });
    await arrived;
  }

  async fitBounds(
    [west, south, east, north]: Bounds,
    { milliseconds, maxZoom = 17 }: { readonly milliseconds?: number; readonly maxZoom?: number } = {},
  ): Promise<void> {
    this.#wholePlace = false;
    const arrived = this.#arrival();
    const duration = this.#lasting(milliseconds ?? GLIDE_MILLISECONDS);
    this.#map.fitBounds([west, south, east, north], { padding: FIT_MARGIN, maxZoom, duration, essential: true });
    await arrived;
  }

  zoomBy(steps: number): void {
    this.#wholePlace = false;
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: this.#lasting(STEP_MILLISECONDS) });
  }

  /** Goes where another camera of its group is, at once, and tells nobody. */
  follow({ longitude, latitude, zoom }: MapView): void {
    this.#wholePlace = false;
    this.#map.jumpTo({ center: [longitude, latitude], zoom }, { followed: true });
  }

  /** Where it stands; undefined while it shows the whole place. */
  restingView(): MapView | undefined {
    return this.#wholePlace ? undefined : viewOf(this.#map);
  }

  /** The ground inside the padding. */
  bounds(): Bounds {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#props.padding ?? NO_PADDING;
    const northWest = this.#map.unproject([left, top]);
    const southEast = this.#map.unproject([clientWidth - right, clientHeight - bottom]);
    return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
  }

  #makeRoom(): void {
    // Before the first picture nobody sees a jump, and gliding would only put the picture off.
    const duration = this.#map.loaded() ? this.#lasting(PADDING_MILLISECONDS) : 0;
    if (this.#wholePlace) {
      this.#map.setPadding(this.#props.padding ?? NO_PADDING, { quiet: true });
      this.#fitWholePlace(duration);
    } else this.#map.easeTo({ padding: this.#props.padding ?? NO_PADDING, duration }, { quiet: true });
  }

  #fitWholePlace(milliseconds: number): void {
    const [west, south, east, north] = this.#props.ground.bounds;
    this.#wholePlace = true;
    const duration = this.#lasting(milliseconds);
    this.#map.fitBounds([west, south, east, north], { padding: FIT_MARGIN, duration }, { quiet: true });
  }

  #cameRest(quiet: boolean): void {
    const view = viewOf(this.#map);
    if (isSameView(view, this.#known)) return;
    this.#known = view;
    if (quiet) return;
    this.#wholePlace = false;
    this.#props.onViewChange?.(view);
  }

  #joinGroup(cameras: CameraGroup | undefined): void {
    this.#group?.leave();
    this.#group = cameras === undefined ? null : { cameras, leave: cameras.join(this) };
  }

  #exactView(): MapView {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  #arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once('moveend', () => resolve());
      this.#map.once('remove', () => resolve());
    });
  }

  #lasting(milliseconds: number): number {
    return this.#isReduced() ? 0 : milliseconds;
  }
}

function isSamePadding(one: MapPadding, other: MapPadding): boolean {
  return one.top === other.top && one.right === other.right && one.bottom === other.bottom && one.left === other.left;
}
