/** Settings, first run and practice page: what they show and ask for. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options';
import { PracticePage } from '../../components/practice-page';
import type { StartNudge } from '../../components/use-nudge';
import { Welcome } from '../../components/welcome';
import type { CardModel } from '../../lib/card';
import { type Effective, effective, noPolicy } from '../../lib/effective';
import { strings as en } from '../../lib/packs/en/strings';
import { axeViolations } from './axe';
import { holdModel, line } from './models';

const sites = [{ host: 'video.example', name: 'Video' }];
const quiet: StartNudge = () => ({ snapshot: () => null });

describe('the settings page', () => {
  function show(settings: Effective = effective({ enabled: true }), mutedCount = 0, language: 'th' | 'en' = 'en') {
    const done = () => vi.fn(() => Promise.resolve());
    const actions = {
      change: done(),
      setSite: done(),
      clearMuted: done(),
      removeSite: vi.fn((_: string) => Promise.resolve()),
    };
    const { container } = render(
      <Options
        language={language}
        effective={settings}
        sites={sites}
        added={['club.example']}
        countries={['TH', 'JP']}
        autoCountry="TH"
        help={[line]}
        mutedCount={mutedCount}
        practice="/practice.html"
        now={0}
        actions={actions}
      />,
    );
    return { container, actions };
  }

  it('changes each setting', () => {
    const { container, actions } = show();
    fireEvent.click(screen.getByRole('switch', { name: (name) => name.startsWith(en['options.enabled']) }));
    fireEvent.click(container.querySelector('input[value="strict"]') as Element);
    fireEvent.click(container.querySelector('input[value="th"]') as Element);
    fireEvent.change(container.querySelector('select') as Element, { target: { value: 'JP' } });
    expect(actions.change.mock.calls).toEqual([
      [{ enabled: false }],
      [{ strictness: 'strict' }],
      [{ language: 'th' }],
      [{ country: 'JP' }],
    ]);
    fireEvent.click(screen.getByRole('switch', { name: 'Video' }));
    expect(actions.setSite).toHaveBeenCalledWith('video.example', false);
  });

  it('removes a site that was added', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: en['options.added.remove'].replace('{site}', 'club.example') }));
    expect(actions.removeSite.mock.calls).toEqual([['club.example']]);
  });

  it('says that it saved', async () => {
    const { container } = show();
    fireEvent.click(container.querySelector('input[value="strict"]') as Element);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en['options.saved']));
  });

  it('shows what a school has locked and leaves the rest', () => {
    const policy = { ...noPolicy, values: { strictness: 'strict' as const }, locks: ['strictness' as const] };
    const { container } = show(effective({ enabled: true }, policy));
    const locked = container.querySelector('input[value="strict"]')?.closest('fieldset');
    expect(locked?.disabled).toBe(true);
    expect(locked?.textContent).toContain(en['common.locked']);
    expect(container.querySelector('select')?.closest('fieldset')?.disabled).toBe(false);
    expect(screen.getByText(en['options.managed'])).toBeTruthy();
  });

  it('names the keys of a policy that could not be read', () => {
    show(effective({}, undefined, 0, [{ key: 'strictnes', expected: null }]));
    expect(screen.getByText(/strictnes$/)).toBeTruthy();
  });

  it('turns all marks on again', () => {
    const { container, actions } = show(effective({}), 3);
    expect(screen.getByText(en['options.muted.count'].replace('{count}', '3'))).toBeTruthy();
    fireEvent.click(container.querySelector('[data-clear-muted]') as Element);
    expect(actions.clearMuted).toHaveBeenCalledTimes(1);
  });

  it.each(['th', 'en'] as const)('breaks no rule of axe in %s', async (language) => {
    expect(await axeViolations(show(effective({ enabled: true }), 1, language).container)).toEqual([]);
  });
});

describe('the first-run page', () => {
  function show(settings = effective({})) {
    const turnOn = vi.fn(() => Promise.resolve());
    const onLanguage = vi.fn();
    const { container } = render(
      <Welcome
        language="en"
        effective={settings}
        sites={sites}
        practice="#"
        onLanguage={onLanguage}
        turnOn={turnOn}
        start={quiet}
      />,
    );
    return { container, turnOn, onLanguage };
  }

  it('says what is read and that nothing is sent before it asks', () => {
    const { container } = show();
    const text = container.textContent ?? '';
    const asked = text.indexOf(en['common.turnOn']);
    for (const key of ['welcome.reads.device', 'welcome.reads.never'] as const) {
      expect(text.indexOf(en[key])).toBeGreaterThan(-1);
      expect(text.indexOf(en[key])).toBeLessThan(asked);
    }
    expect(text).toContain('comment boxes on Video.');
  });

  it('turns on only when asked to', () => {
    const { container, turnOn } = show();
    fireEvent.click(container.querySelector('[data-later]') as Element);
    expect(turnOn).not.toHaveBeenCalled();
    expect(screen.getByText(en['welcome.later.line'])).toBeTruthy();
    fireEvent.click(container.querySelector('[data-turn-on]') as Element);
    expect(turnOn).toHaveBeenCalledTimes(1);
  });

  it('says when it is on, and who did that', () => {
    const { container } = show(effective({}, { ...noPolicy, values: { enabled: true } }));
    expect(container.querySelector('[data-turn-on]')).toBeNull();
    expect(screen.getByText(en['welcome.on.managed'])).toBeTruthy();
  });

  it('switches the language', () => {
    const { container, onLanguage } = show();
    fireEvent.click(container.querySelector('[data-language="th"]') as Element);
    expect(onLanguage).toHaveBeenCalledWith('th');
  });

  it('breaks no rule of axe', async () => {
    expect(await axeViolations(show().container)).toEqual([]);
  });
});

describe('the practice page', () => {
  function show(language: 'th' | 'en' = 'en') {
    let seen: (model: CardModel | null) => void = () => {};
    let ended: boolean | null = null;
    const start: StartNudge = (tell, signal) => {
      seen = tell;
      ended = false;
      signal.addEventListener('abort', () => {
        ended = true;
      });
      return { snapshot: () => ({ level: 'harsh' }) };
    };
    const view = render(<PracticePage language={language} onLanguage={() => {}} start={start} />);
    const { container } = view;
    const box = () => container.querySelector('[data-practice-box]') as HTMLElement;
    const post = () => container.querySelector('[data-practice-post]') as HTMLButtonElement;
    const type = (text: string) => {
      box().textContent = text;
      fireEvent.input(box());
    };
    const story = () => container.querySelector<HTMLElement>('[data-practice-happened]')?.dataset.practiceHappened;
    return { ...view, box, post, type, story, seen: (model: CardModel | null) => seen(model), ended: () => ended };
  }

  it('posts what was typed, once something was', () => {
    const { container, box, post, type, story } = show();
    expect(post().disabled).toBe(true);
    type('nice cake');
    expect(post().disabled).toBe(false);
    fireEvent.click(post());
    expect(container.querySelector('[data-practice-comment]')?.textContent).toBe('nice cake');
    expect(box().textContent).toBe('');
    expect(post().disabled).toBe(true);
    expect(story()).toBe('posted');
  });

  it('posts what the editor read, not what stands in the page: text written past it is lost, as on the sites', () => {
    const { container, box, post, type } = show();
    type('read');
    box().textContent = 'written past the editor';
    fireEvent.click(post());
    expect(container.querySelector('[data-practice-comment]')?.textContent).toBe('read');
  });

  it('posts with Ctrl+Enter, not with Enter', () => {
    const { container, box, type } = show();
    const count = () => container.querySelectorAll('[data-practice-comment]').length;
    const before = count();
    type('hello');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(count()).toBe(before);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(count()).toBe(before + 1);
  });

  it('answers a comment', () => {
    const { container } = show();
    fireEvent.click(screen.getAllByText(en['practice.reply'])[0] as Element);
    const [, reply] = container.querySelectorAll<HTMLElement>('[data-practice-box]');
    (reply as HTMLElement).textContent = 'thank you';
    fireEvent.input(reply as HTMLElement);
    const [, send] = container.querySelectorAll('[data-practice-post]');
    fireEvent.click(send as Element);
    expect(screen.getByText('thank you')).toBeTruthy();
  });

  it('tells what happened', async () => {
    const { type, post, seen, story } = show();
    expect(story()).toBe('nothing');
    type('a harsh thing');
    await waitFor(() => expect(story()).toBe('marked'));
    seen(holdModel());
    await waitFor(() => expect(story()).toBe('held'));
    fireEvent.click(post());
    expect(story()).toBe('postedKept');
    type('another harsh thing');
    seen(holdModel());
    await waitFor(() => expect(story()).toBe('held'));
    seen(holdModel({ taken: true }));
    await waitFor(() => expect(story()).toBe('taken'));
    type('a kind thing');
    fireEvent.click(post());
    expect(story()).toBe('posted');
  });

  it('offers drafts in the reader’s language first', () => {
    const { container } = show('th');
    expect(container.querySelector('[data-practice-try]')?.textContent).toMatch(/[\u0E00-\u0E7F]/);
  });

  it('stops the nudge when it goes', async () => {
    const { unmount, ended } = show();
    await waitFor(() => expect(ended()).toBe(false));
    unmount();
    await waitFor(() => expect(ended()).toBe(true));
  });

  it.each(['th', 'en'] as const)('breaks no rule of axe in %s', async (language) => {
    expect(await axeViolations(show(language).container)).toEqual([]);
  });
});

it('axe is really looking', async () => {
  const { container } = render(<button type="button" />);
  expect(await axeViolations(container)).toHaveLength(1);
});
