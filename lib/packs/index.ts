/** The compiled language packs, Thai and English. */
import compiled from 'virtual:jaidee/packs';
import type { CompiledPack } from '../engine/types';

export const packs: CompiledPack[] = compiled;
