/** Looks whether a box still is what its site's file promised, so that the popup can say so honestly. */
import type { BoxMatch } from './sites/find-box';
import { hasPostButton } from './sites/find-box';
import { isGeneral } from './sites/general';
import type { Site } from './sites/site';

/**
 * `watching`: as promised · `by-shape`: none of the site's own descriptions fits any more, the box was known by its shape ·
 * `changed`: nothing that posts was found near the box, so a comment may go out unasked.
 */
export type BoxHealth = 'watching' | 'by-shape' | 'changed';

/** `sites` are those that may stand in this document. */
export function boxHealth({ box, composer, site }: BoxMatch, sites: readonly Site[]): BoxHealth {
  const { enter, form, buttons } = site.posting;
  const posts =
    enter || buttons.length === 0 || hasPostButton(composer, site) || (form && box.closest('form') !== null);
  if (!posts) return 'changed';
  return isGeneral(site) && sites.some((one) => one.matches.length > 0) ? 'by-shape' : 'watching';
}
