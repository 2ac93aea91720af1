/** Clicks that a page made up, or that come before anybody could have read the card, do nothing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '../../components/click-guard';

let life: AbortController;

/** A guarded button; `click` sends a click that says of itself whether it is trusted, as only a browser can. */
function guarded(visibleSince: number | null) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const pressed = vi.fn();
  button.addEventListener('click', pressed);
  root.append(button);
  document.body.append(host);
  document.elementFromPoint = () => host;
  guardClicks(host, root, () => visibleSince, life.signal);
  const click = (isTrusted: boolean) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button.dispatchEvent(event);
  };
  return { host, click, pressed };
}

beforeEach(() => {
  life = new AbortController();
  vi.spyOn(performance, 'now').mockReturnValue(1000);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('guardClicks', () => {
  it('lets a real click through once the card was visible for 300 ms', () => {
    const { click, pressed } = guarded(700);
    click(true);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is younger than that', 701],
    ['is not visible', null],
  ])('refuses one while the card %s', (_, since) => {
    const { click, pressed } = guarded(since);
    click(true);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('refuses what a page made up', () => {
    const { click, pressed } = guarded(0);
    click(false);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('refuses one where something else is on top', () => {
    const { click, pressed } = guarded(0);
    document.elementFromPoint = () => document.body;
    click(true);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('refuses one on a card that was made invisible', () => {
    const { host, click, pressed } = guarded(0);
    host.style.setProperty('opacity', '0.01', 'important');
    click(true);
    expect(pressed).not.toHaveBeenCalled();
  });
});
