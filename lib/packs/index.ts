/** The language packs, Thai and English. */
import compiled from 'virtual:jaidee/packs';
import type { PackedPacks } from '../engine/types';

export const packs: PackedPacks = compiled;
