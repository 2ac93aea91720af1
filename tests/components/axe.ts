/** Runs axe-core over a rendered component. */
import axe from 'axe-core';

/** Ids of the rules that are broken. happy-dom computes no colours and no sizes: those are looked at in the browser tests. */
export async function axeViolations(root: Element): Promise<string[]> {
  const found = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
