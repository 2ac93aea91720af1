/** Runs what saves a setting and says how it went, so that a full storage is never silent. */
import { useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';

/** `note` is '' before the first save; an error keeps the browser's own reason, which is all there is to know. */
export function useSaving(language: UiLanguage): { note: string; save: (action: () => Promise<unknown>) => void } {
  const [note, setNote] = useState('');
  const save = (action: () => Promise<unknown>) => {
    action().then(
      () => setNote(t(language, 'options.saved')),
      (error: unknown) => setNote(t(language, 'common.error', { reason: error instanceof Error ? error.message : '' })),
    );
  };
  return { note, save };
}
