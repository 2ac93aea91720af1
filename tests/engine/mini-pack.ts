/** A tiny pack in two scripts for the engine's own tests: mild invented words, so that tests read clean. */
import { createEngine } from '../../lib/engine/create-engine';
import type { CompiledPack, EngineOptions } from '../../lib/engine/types';
import { packPacks } from '../../lib/packs/pack';
import { type PackFile, readPack } from '../../lib/packs/read-pack';

const ENGLISH: PackFile[] = [
  {
    path: 'lexicon/words.yaml',
    text: `
- class: you
  words: [you, u]
- class: i
  words: [i]
- class: be
  words: [are, "'re", is, am, "'m", r]
- class: adverb
  words: [so, very, such]
- class: negator
  words: [not, "n't", never]
- class: clause-break
  words: [but, because]
- class: insult-noun
  inflect: noun
  words: {grumbler: "", blockhead: "", "wet sock": ""}
- class: insult-adj
  inflect: adj
  words: {silly: "", daft: ""}
- class: report-verb
  words: [said, called]
- class: plain
  words: [the, a, was, do, this, video, very nice, silly season]
- class: work-noun
  inflect: noun
  words: [edit, video]
`,
  },
  {
    path: 'rules/rows.yaml',
    text: `
- id: en.insult.noun
  category: insult
  target: you
  level: harsh
  match: ["@you @be @adverb* a? <@insult-noun>", "^ <@insult-noun>"]
  catch: [x]
  quiet: [x]
- id: en.insult.adj
  category: insult
  target: you
  level: harsh
  match: "@you @be ..2 <@adverb? @insult-adj>"
  catch: [x]
  quiet: [x]
- id: en.guard.negation
  guard: negated
  match: "<@negator> {scope ..3}"
  quiet: [x]
- id: en.guard.quote
  guard: reported
  match: "<@report-verb> ..3 {scope @quoted+}"
  quiet: [x]
- id: en.help.sad
  help: crisis-self
  match: "@i @be <hopeless>"
  catch: [x]
`,
  },
  {
    path: 'rewordings/rows.yaml',
    text: `
- id: en.reword.edit
  move: reword
  match: "@you @be @adverb? a? <@insult-noun> at {thing ..2 @word}"
  say: ["{thing} was not for me", "I could not follow {thing}"]
- id: en.reword.drop
  move: reword
  match: "^c <@insult-noun>"
  say: [""]
- line: ask
  when: [insult]
  say: ["What happened there?"]
- line: let-go
  when: [any]
  say: ["I will leave it at that."]
`,
  },
];

const THAI: PackFile[] = [
  {
    path: 'lexicon/words.yaml',
    text: `
- class: you
  words: {แก: you, เธอ: you}
- class: adverb
  words: {มาก: very, จัง: so}
- class: negator
  words: {ไม่: not, ไม่ได้: not}
- class: insult-adj
  words: {งอแง: whiny}
- class: plain
  words: {งอแงง: a shield, บ้าน: house, นี่: this, วันนี้: today}
`,
  },
  {
    path: 'rules/rows.yaml',
    text: `
- id: th.insult.adj
  gloss: you are whiny
  category: insult
  target: you
  level: harsh
  match: "@you ..2 <@insult-adj @adverb*>"
  catch: [x]
  quiet: [x]
- id: th.guard.negation
  gloss: not
  guard: negated
  match: "<@negator> {scope --2}"
  quiet: [x]
`,
  },
];

export function miniPacks(): CompiledPack[] {
  const sources = [readPack('th', THAI), readPack('en', ENGLISH)];
  const problems = sources.flatMap((source) => source.problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return sources.map((source) => source.pack);
}

export const miniEngine = (options: Omit<EngineOptions, 'packs'> = {}) =>
  createEngine({ packs: packPacks(miniPacks()), ...options });
