/** The popup: what it says about this page, and what its switches ask for. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../components/popup';
import { breakUntil, popupState } from '../../components/popup-state';
import type { DraftState } from '../../lib/draft-port';
import { type Effective, effective } from '../../lib/effective';
import { strings as en } from '../../lib/packs/en/strings';
import { strings as th } from '../../lib/packs/th/strings';
import { axeViolations } from './axe';
import { holdModel, line } from './models';

const NOW = Date.UTC(2026, 10, 22, 12);
const sites = [{ host: 'video.example', name: 'Video' }];
const on = effective({ enabled: true });
const draft: DraftState = {
  status: 'watching',
  snapshot: { level: 'harsh', findings: holdModel().findings, suggestions: holdModel().suggestions, focusedAt: 1 },
};

function show(
  changes: { effective?: Effective; hostname?: string; draft?: DraftState | null; language?: 'th' | 'en' } = {},
) {
  const done = () => vi.fn(() => Promise.resolve());
  const actions = {
    setEnabled: done(),
    setSite: done(),
    snooze: done(),
    setLanguage: done(),
    take: vi.fn<PopupActions['take']>(() => Promise.resolve('written')),
    copy: vi.fn(),
    addSite: vi.fn((_: string) => Promise.resolve(true)),
  };
  const props = { language: 'en', effective: on, hostname: 'www.video.example', draft: null, ...changes } as const;
  const versions = { extension: '1.2.3', browser: 'Firefox 153' };
  const pages = { options: '/options.html', practice: '/practice.html' };
  const { container } = render(
    <Popup {...props} versions={versions} sites={sites} help={[line]} pages={pages} now={NOW} actions={actions} />,
  );
  return { container, actions, title: () => screen.getByRole('heading', { level: 1 }).textContent };
}

describe('what it says about this page', () => {
  it.each([
    ['disabled', effective({}), 'video.example', draft],
    ['snoozed', effective({ enabled: true }, undefined, NOW + 1), 'video.example', draft],
    ['off', effective({ enabled: true, sitesOff: ['video.example'] }), 'video.example', draft],
    ['elsewhere', on, null, null],
    ['no-box', on, 'video.example', null],
    ['watching', on, 'video.example', draft],
  ] as const)('%s', (state, settings, host, answer) => {
    expect(popupState(settings, host, answer, NOW)).toBe(state);
  });

  it('is off where a school left the site out', () => {
    const limited = effective({ enabled: true }, { values: {}, sitesOnly: ['other.example'], locks: [] });
    expect(popupState(limited, 'video.example', null, NOW)).toBe('off');
  });

  it('ends a break by itself', () => {
    expect(popupState(effective({ enabled: true }, undefined, NOW), 'video.example', null, NOW)).toBe('no-box');
  });
});

describe('breaks', () => {
  it('last a quarter of an hour, an hour, or until midnight', () => {
    expect(breakUntil('15m', NOW) - NOW).toBe(900_000);
    expect(breakUntil('1h', NOW) - NOW).toBe(3_600_000);
    const tomorrow = new Date(breakUntil('tomorrow', NOW));
    expect([tomorrow.getHours(), tomorrow.getMinutes()]).toEqual([0, 0]);
    expect(tomorrow.getTime() - NOW).toBeGreaterThan(0);
    expect(tomorrow.getTime() - NOW).toBeLessThanOrEqual(25 * 3_600_000);
  });
});

describe('the popup', () => {
  it('shows the draft of this tab and takes a wording by its place in the tab’s own list', async () => {
    const suggestions = [
      { text: '', move: 'let-go' as const },
      { text: 'Why?', move: 'ask' as const },
    ];
    const snapshot = { level: 'harsh' as const, findings: holdModel().findings, suggestions, focusedAt: 1 };
    const { container, actions } = show({ draft: { status: 'watching', snapshot } });
    expect(container.querySelector('q')?.textContent).toBe('you are a blockhead');
    fireEvent.click(container.querySelector('[data-action="take"]') as Element);
    expect(actions.take).toHaveBeenCalledWith(1);
  });

  it('offers a copy when the box refuses', async () => {
    const { container, actions } = show({ draft });
    actions.take.mockResolvedValue('failed');
    fireEvent.click(container.querySelector('[data-action="take"]') as Element);
    await waitFor(() => expect(container.querySelector('[data-action="copy"]')?.textContent).toBe(en['card.copy']));
    fireEvent.click(container.querySelector('[data-action="copy"]') as Element);
    expect(actions.copy).toHaveBeenCalledWith('I see it differently');
  });

  it('switches Jaidee and this site', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('switch', { name: en['popup.enabled'] }));
    fireEvent.click(screen.getByRole('switch', { name: 'On Video' }));
    expect(actions.setEnabled).toHaveBeenCalledWith(false);
    expect(actions.setSite).toHaveBeenCalledWith('video.example', false);
  });

  it('asks for consent and nothing else while it is off', () => {
    const { actions, title } = show({ effective: effective({}) });
    expect(title()).toBe(en['popup.status.disabled']);
    expect(screen.queryByRole('switch')).toBeNull();
    fireEvent.click(screen.getByText(en['common.turnOn']));
    expect(actions.setEnabled).toHaveBeenCalledWith(true);
  });

  it('starts and ends a break', () => {
    const first = show();
    fireEvent.click(first.container.querySelector('[data-snooze="1h"]') as Element);
    expect(first.actions.snooze).toHaveBeenCalledWith('1h');
    const second = show({ effective: effective({ enabled: true }, undefined, NOW + 60_000) });
    fireEvent.click(second.container.querySelector('[data-resume]') as Element);
    expect(second.actions.snooze).toHaveBeenCalledWith(null);
  });

  it('cannot change what a school has set, and says who set it', () => {
    const policy = { values: { enabled: true }, sitesOnly: null, locks: ['enabled', 'sitesOff', 'language'] as const };
    const { container } = show({ effective: effective({}, { ...policy, locks: [...policy.locks] }) });
    const switches = screen.getAllByRole('switch') as HTMLInputElement[];
    expect(switches.map(({ disabled }) => disabled)).toEqual([true, true]);
    expect(screen.getAllByText(en['common.locked'])).toHaveLength(2);
    expect(container.querySelector('[data-snooze]')).toBeNull();
    expect(container.querySelector<HTMLFieldSetElement>('.jd-languages')?.disabled).toBe(true);
  });

  it('says why when nothing was saved', async () => {
    const { actions } = show();
    actions.setEnabled.mockRejectedValue(new Error('storage is full'));
    fireEvent.click(screen.getByRole('switch', { name: en['popup.enabled'] }));
    await waitFor(() => expect(screen.getByText("That didn't save. storage is full")).toBeTruthy());
  });

  it('speaks Thai throughout', () => {
    const { container, title } = show({ language: 'th', draft: { status: 'no-box', snapshot: null } });
    expect(title()).toBe(th['popup.status.no-box']);
    const names = /Video|YouTube|TikTok|English/g;
    expect((container.textContent ?? '').replace(names, '')).not.toMatch(/[a-z]{2}/i);
  });

  it.each([
    ['with a draft', { draft }],
    ['off', { effective: effective({}) }],
    ['elsewhere', { hostname: '' }],
  ])('breaks no rule of axe %s', async (_, changes) => {
    expect(await axeViolations(show(changes).container)).toEqual([]);
  });
});

describe('a site that Jaidee does not know', () => {
  it('can be added with one click, which names its host and nothing else', () => {
    const { actions } = show({ hostname: 'club.example' });
    fireEvent.click(screen.getByRole('button', { name: en['popup.add'] }));
    expect(actions.addSite.mock.calls).toEqual([['club.example']]);
  });

  it.each([
    ['a page whose host is not told', { hostname: '' }],
    ['a site that Jaidee knows', { hostname: 'www.video.example' }],
    [
      'a school that chose the sites',
      {
        hostname: 'club.example',
        effective: effective({ enabled: true }, { values: {}, sitesOnly: ['video.example'], locks: [] }),
      },
    ],
  ])('is not offered on %s', (_, changes) => {
    show(changes);
    expect(screen.queryByRole('button', { name: en['popup.add'] })).toBeNull();
  });
});

describe('a page that has changed', () => {
  it.each(['by-shape', 'changed'] as const)('is said plainly: %s', (status) => {
    const { title } = show({ draft: { status, snapshot: null } });
    expect(title()).toBe(en[`popup.status.${status}`]);
    screen.getByText(en[`popup.status.${status}.line`]);
  });

  it('has a ready report with site and versions, and nothing of the draft', async () => {
    const { actions } = show({ draft: { ...draft, status: 'changed' } });
    fireEvent.click(screen.getByRole('button', { name: en['card.copy'] }));
    const [[text] = ['']] = actions.copy.mock.calls;
    expect(text).toContain('video.example');
    expect(text).toContain('1.2.3');
    expect(text).toContain('Firefox 153');
    for (const { quote } of draft.snapshot?.findings ?? []) expect(text).not.toContain(quote);
    await waitFor(() => screen.getByRole('button', { name: en['card.copied'] }));
  });

  it.each(['en', 'th'] as const)('breaks no rule of access in %s', async (language) => {
    const { container } = show({ language, draft: { status: 'changed', snapshot: null } });
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('kind replies', () => {
  it('fit the situation, can be copied, and there are others', () => {
    const { container, actions } = show();
    const lines = () => [...container.querySelectorAll('.jd-replies li > span')].map((line) => line.textContent);
    const first = lines();
    expect(first).toHaveLength(3);
    fireEvent.click(screen.getByRole('radio', { name: en['replies.distress'] }));
    expect(lines()).not.toEqual(first);
    const sad = lines();
    fireEvent.click(screen.getByRole('button', { name: en['replies.more'], hidden: true }));
    expect(lines()).not.toEqual(sad);
    fireEvent.click(container.querySelector('[data-copy-reply]') as Element);
    expect(actions.copy).toHaveBeenCalledWith(lines()[0]);
  });
});
