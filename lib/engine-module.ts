/** What `npm run build:engine` bundles: the engine with both languages inside and no import left. */
import { createEngine } from './engine/create-engine';
import type { PackedPacks } from './engine/types';
import { unpackWords } from './engine/unpack-words';
import { packs } from './packs/index';

const engine = createEngine({ packs });

export const judge = engine.judge;
export const assess = engine.assess;
/** The words of packs, for measuring beside a plain word list. */
export const wordsOf = ({ words }: PackedPacks): string[] => words.flatMap(unpackWords);
export { createEngine, packs };
