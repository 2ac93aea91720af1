/** Looks for an installed Chromium or Firefox; nothing is downloaded outside the system's own packages. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';

const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    path.join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    path.join(programs, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    path.join(programs, 'Mozilla Firefox\\firefox.exe'),
  ],
};

/** Path of the program, or null. `JAIDEE_CHROMIUM` and `JAIDEE_FIREFOX` name one that stands elsewhere. */
export function findBrowser(name) {
  return process.env[`JAIDEE_${name.toUpperCase()}`] ?? places[name].find((place) => existsSync(place)) ?? null;
}
