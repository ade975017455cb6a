import type { MapView } from './map_stage_props.ts';

/** A camera that can be told where to look, at once and without an echo. */
export interface FollowingCamera {
  follow(view: MapView): void;
}

/**
 * Cameras of several stages that look at the same place, each in the middle of what its own panels leave free. Make one,
 * keep it, and give it to each stage as `cameras`.
 */
export class CameraGroup {
  readonly #cameras = new Set<FollowingCamera>();
  #view: MapView | null = null;

  /** Adds a camera, which goes where the others are. Returns how to leave. */
  join(camera: FollowingCamera): () => void {
    if (this.#cameras.size > 0 && this.#view !== null) camera.follow(this.#view);
    this.#cameras.add(camera);
    return () => {
      this.#cameras.delete(camera);
    };
  }

  /** One of the cameras moved by itself: all others go there with their next picture. */
  moved(by: FollowingCamera, view: MapView): void {
    this.#view = view;
    for (const camera of this.#cameras) if (camera !== by) camera.follow(view);
  }
}
