/** Niconico's video page in three interface languages, and its live programmes. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { surfaceAt } from '../harness/surface-at';

const host = 'www.nicovideo.jp';
const others = [{ box: 'input[type="search"]', posts: 'search' }];
const languages = { ja: 'Japanese', en: 'English', th: 'Thai' };

export default {
  pages: [
    ...Object.keys(languages).map((lang) => ({
      host,
      path: new RegExp(`^/watch/sm9\\?ui=${lang}$`),
      dest: 'document' as const,
      script: 'niconico-video',
      style: 'side-chat',
      lang,
    })),
    {
      host: 'live.nicovideo.jp',
      path: /^\/watch\/lv\d+$/,
      dest: 'document',
      script: 'niconico-live',
      style: 'side-chat',
      lang: 'ja',
    },
  ],
  surfaces: [
    ...Object.entries(languages).map(([lang, name]) =>
      surfaceAt({
        name: `Niconico comment, ${name} labels`,
        url: `https://${host}/watch/sm9?ui=${lang}`,
        box: 'main textarea',
        button: 'main textarea ~ button, main div:has(> textarea) ~ button',
        editor: 'field',
        ways: ['enter', 'button'],
        others,
      }),
    ),
    surfaceAt({
      name: 'Niconico live comment',
      url: 'https://live.nicovideo.jp/watch/lv345678901',
      box: '[class*="comment-text-box"]',
      button: '[class*="submit-button"]',
      editor: 'field',
      ways: ['enter', 'button'],
      others,
    }),
  ],
} satisfies SurfaceFile;
