/** What `npm run build:engine` bundles: the engine with both languages inside and no import left. */
import { createEngine } from './engine/create-engine';
import { packs } from './packs/index';

const engine = createEngine({ packs });

export const judge = engine.judge;
export const assess = engine.assess;
export { createEngine, packs };
