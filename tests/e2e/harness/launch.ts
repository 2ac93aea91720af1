/** Starts Chromium or Firefox without any window, with the test build inside and all its traffic through the proxy. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ID, FIREFOX_ID, FIREFOX_UUID } from './test-key';

export type BrowserName = 'chromium' | 'firefox';
export type LaunchOptions = { browser: BrowserName; proxyPort: number; extension?: string };

const places: Record<BrowserName, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** JAIDEE_BUILDS names another folder with the builds in it: a copy that nobody rebuilds while tests run. */
const output = process.env.JAIDEE_BUILDS ?? '.output';
const builds: Record<BrowserName, string> = {
  chromium: path.join(output, 'chrome-mv3-e2e'),
  firefox: path.join(output, 'firefox-mv3-e2e'),
};

/** Directory of the test build (`wxt build --mode e2e`); throws with the command to run when it is missing. */
export function extensionBuild(browser: BrowserName): string {
  const directory = path.resolve(builds[browser]);
  if (existsSync(path.join(directory, 'manifest.json'))) return directory;
  throw new Error(
    `no build in ${builds[browser]}: run npx wxt build --mode e2e${browser === 'firefox' ? ' -b firefox' : ''}`,
  );
}

/** Address of a page of the extension, for example `options.html`. */
export function extensionUrl(browser: BrowserName, page: string): string {
  return browser === 'chromium'
    ? `chrome-extension://${CHROMIUM_ID}/${page}`
    : `moz-extension://${FIREFOX_UUID}/${page}`;
}

function findBrowser(browser: BrowserName): string {
  const found = process.env[`JAIDEE_${browser.toUpperCase()}`] ?? places[browser].find((place) => existsSync(place));
  if (!found) throw new Error(`${browser} was not found; looked in ${places[browser].join(', ')}`);
  return found;
}

export async function launch(options: LaunchOptions): Promise<Browser> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({ proxyPort, extension }: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: [
      // The sandbox cannot be built as root; everywhere else it stays on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      '--allow-browser-signin=false',
      '--no-first-run',
      '--no-pings',
      '--lang=en-US',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

/** Everything by which Firefox talks to somebody of its own accord; puppeteer's own list switches off the rest. */
const quietPrefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  // A plain answer names no icon, and Firefox would go and guess one.
  'browser.chrome.guess_favicon': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.url': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

async function launchFirefox({ proxyPort, extension }: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    protocol: 'webDriverBiDi',
    headless: true,
    acceptInsecureCerts: true,
    // Without this a release build of Firefox takes no other address for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Pages of the extension may be driven only with system access.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...quietPrefs,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}
