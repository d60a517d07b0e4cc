import type { RouteLocationRaw } from 'vue-router';

/** A county as an SVG draws it: the path of its pieces, and the middle of the largest one. */
export interface CountyShape {
  code: string;
  x: number;
  y: number;
  path: string;
}

/** What a map says of a county. */
export interface CountyPlace {
  code: string;
  name: string;
  mountain: boolean;
  value: string;
  /** The class of its colour. */
  tone: string;
  to: RouteLocationRaw;
}
