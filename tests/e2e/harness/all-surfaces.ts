/** All surfaces of `tests/e2e/surfaces/`: each file there brings the pages of one site and the places on them where people comment. */
import type { SitePage } from './site-pages';
import type { Surface } from './surface';

export type SurfaceFile = { pages: SitePage[]; surfaces: Surface[] };

const files = import.meta.glob<SurfaceFile>('../surfaces/*.ts', { eager: true, import: 'default' });

export const allSurfaces: Surface[] = Object.values(files).flatMap(({ surfaces }) => surfaces);
