/** What a picture of the map is asked for with, and what can stand in its way. */
import type { MapFrame } from '../geo/map-scale.ts';
import type { Theme } from './state.ts';

export interface PictureOrder {
  readonly frame: MapFrame;
  /** Pixels of the picture to a CSS pixel: they are really drawn, not stretched. */
  readonly ratio: number;
  /** Undefined: as it is on the screen. */
  readonly theme?: Theme | undefined;
}

export type PictureProblem = {
  readonly code: 'no-webgl' | 'context-lost' | 'not-loaded' | 'picture-too-large' | 'picture-too-slow';
};
