/** What the popup's buttons do: each a change of the stored settings or a word to the tab behind it. */
import type { PopupActions } from '../../components/popup';
import { breakUntil } from '../../components/popup-state';
import { switchSite } from '../../components/switch-site';
import { addSite } from '../../lib/added-sites';
import { type Effective, snoozeUntil } from '../../lib/effective';
import { updateSettings } from '../../lib/settings';

export function popupActions({ values }: Effective, take: PopupActions['take']): PopupActions {
  return {
    take,
    setEnabled: (enabled) => updateSettings({ enabled }),
    setSite: (host, on) => updateSettings({ sitesOff: switchSite(values.sitesOff, host, on) }),
    snooze: (kind) => snoozeUntil(kind ? breakUntil(kind, Date.now()) : 0),
    setLanguage: (language) => updateSettings({ language }),
    addSite,
    copy: (text) => void navigator.clipboard.writeText(text),
  };
}
