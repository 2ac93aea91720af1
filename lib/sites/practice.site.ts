/** The bundled practice page; content scripts do not run there, the page starts the nudge itself. */
import { defineSite } from './site';

const OWN = 'components/practice-composer.tsx';

export default defineSite({
  id: 'practice',
  name: 'Jaidee',
  matches: [],
  boxes: [{ selector: '[data-practice-composer] [data-practice-box]', source: OWN, confidence: 'A' }],
  composer: [{ selector: '[data-practice-composer]', source: OWN, confidence: 'A' }],
  leaveAlone: [],
  posting: {
    enter: false,
    modEnter: true,
    buttons: [{ selector: '[data-practice-post]', source: OWN, confidence: 'A' }],
    form: false,
  },
  pace: 'comment',
  editor: 'plain',
  notes: 'Enter is a new line, Ctrl+Enter and ⌘+Enter post.',
});
