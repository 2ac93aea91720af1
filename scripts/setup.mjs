/** Installs what a fresh machine lacks: the npm packages, and on Debian as root the browsers and fonts of the tests. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './lib/find-browser.mjs';
import { root, run } from './lib/run.mjs';

/** Debian's names. Thai needs fonts-noto-core; without an emoji font the pictures show boxes. */
const debian = {
  chromium: { package: 'chromium', there: () => findBrowser('chromium') !== null },
  firefox: { package: 'firefox-esr', there: () => findBrowser('firefox') !== null },
  fonts: {
    package: 'fonts-noto-core',
    there: () => existsSync('/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf'),
  },
  emoji: {
    package: 'fonts-noto-color-emoji',
    there: () => existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'),
  },
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(`Node ${process.versions.node} is too old: Jaidee needs 20.19 or newer.`);
  return false;
}

/** Whether what npm says it installed is what the lock file names; packages for other systems are never installed. */
function packagesAreThere() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = read(installed);
  return Object.entries(read(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || there[name]?.version === version || (optional && !there[name]),
  );
}

async function installPackages() {
  if (packagesAreThere()) return true;
  console.log('set-up: installing npm packages (about a minute)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return run(npm, ['ci', '--no-audit', '--no-fund'], { minutes: 20 });
}

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

async function installBrowsers(wanted) {
  const linux = process.platform === 'linux';
  // Elsewhere the system brings fonts for Thai and emoji with it.
  const missing = wanted.filter((name) => (linux || name in { chromium: 1, firefox: 1 }) && !debian[name].there());
  if (missing.length === 0) return true;
  const packages = missing.map((name) => debian[name].package);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`set-up: installing ${packages.join(', ')} with apt-get`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    return (await run('apt-get', [...install, '-q'], { env })) && missing.every((name) => debian[name].there());
  }
  console.error(`Missing: ${missing.join(', ')}. Please install and run this again:`);
  if (isDebian()) console.error(`  sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  else if (linux) console.error(`  with your package manager, the equivalents of Debian's: ${packages.join(' ')}`);
  else
    console.error('  Chrome or Chromium: https://www.google.com/chrome/   Firefox: https://www.mozilla.org/firefox/');
  console.error('A browser in another place can be named: JAIDEE_CHROMIUM=/path/to/it JAIDEE_FIREFOX=/path/to/it');
  return false;
}

/** True when everything is there. `wanted`: of chromium, firefox, fonts, emoji. Says what it does and what is missing. */
export async function setUp(wanted = ['chromium', 'firefox', 'fonts', 'emoji']) {
  return checkNode() && (await installPackages()) && (await installBrowsers(wanted));
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await setUp()) ? 0 : 1;
