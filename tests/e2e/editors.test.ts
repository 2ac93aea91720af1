/** The real editors, one after another, each with the whole contract of editors. */
import { editorContract } from './contract/editor';
import { play } from './harness/play';
import { editorSurfaces } from './surfaces/editors';

play((stage) => {
  for (const surface of editorSurfaces) editorContract(surface, stage);
});
