/** What is really built for each browser: the permissions, the policy for content, the schema, and no way to the network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../lib/sites';

const LIMIT_BOOTSTRAP = 12 * 1024;
const browsers = ['chrome', 'edge', 'firefox'] as const;

function built(browser: string, file: string): string {
  const place = path.join('.output', `${browser}-mv3`, file);
  if (!existsSync(place)) throw new Error(`${place} is missing: run npm run zip first`);
  return readFileSync(place, 'utf8');
}

function filesOf(browser: string): string[] {
  const folder = path.join('.output', `${browser}-mv3`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
}

describe.each(browsers)('the release for %s', (browser) => {
  const manifest = () => JSON.parse(built(browser, 'manifest.json'));

  it('asks for storage, scripting, the tab whose button is pressed and the listed sites, and for nothing else', () => {
    const now = manifest();
    expect(now.manifest_version).toBe(3);
    expect([...now.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect([...now.host_permissions].sort()).toEqual([...new Set(siteMatches)].sort());
    expect(now.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'key',
      'update_url',
    ]) {
      expect(now).not.toHaveProperty(key);
    }
  });

  it('runs one small script on the listed sites, and no style', () => {
    const { content_scripts } = manifest();
    expect(content_scripts).toHaveLength(1);
    expect(content_scripts[0]).toMatchObject({
      all_frames: true,
      js: ['content-scripts/bootstrap.js'],
      run_at: 'document_start',
    });
    expect(content_scripts[0].css).toBeUndefined();
    expect(gzipSync(built(browser, 'content-scripts/bootstrap.js')).length).toBeLessThanOrEqual(LIMIT_BOOTSTRAP);
  });

  it('knows nothing of the pages that browser tests use', () => {
    const texts = filesOf(browser).filter((file) => /\.(js|json|html)$/.test(file));
    expect(texts.filter((file) => /editors\.example|frame\.example|data-chat-box/.test(built(browser, file)))).toEqual(
      [],
    );
  });

  it('lets its own pages load nothing from anywhere and connect to nothing', () => {
    const rules = Object.fromEntries(
      manifest()
        .content_security_policy.extension_pages.split(';')
        .map((rule: string) => rule.trim().split(/ (.*)/).slice(0, 2)),
    );
    expect(rules['default-src']).toBe("'none'");
    expect(rules['connect-src']).toBe("'none'");
    expect(rules['script-src']).toBe("'self'");
    expect(Object.values(rules).join(' ')).not.toMatch(/https?:|\*|unsafe-eval|wasm/);
  });

  it('has no code that could reach the network, and loads no file by an address', () => {
    const scripts = filesOf(browser).filter((file) => /\.(js|html|css)$/.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    const reach =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts/;
    expect(scripts.filter((file) => reach.test(built(browser, file)))).toEqual([]);
    const load = /(?:src|srcset)=["']?https?:|<link[^>]+https?:|import\(["'`]https?:|@import|url\(["']?https?:/;
    expect(scripts.filter((file) => load.test(built(browser, file)))).toEqual([]);
  });

  it('has its names in both languages and its icons', () => {
    const now = manifest();
    expect(now.default_locale).toBe('en');
    for (const language of ['en', 'th']) {
      const messages = JSON.parse(built(browser, `_locales/${language}/messages.json`));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(['extName', 'extDescription']));
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    }
    for (const file of Object.values(now.icons) as string[]) expect(built(browser, file).length).toBeGreaterThan(0);
  });
});

describe.each(['chrome', 'edge'])('the policy schema of %s', (browser) => {
  it('is one that Chromium loads: one type a node, and nothing left open at the top', () => {
    const { storage, minimum_chrome_version } = JSON.parse(built(browser, 'manifest.json'));
    expect(minimum_chrome_version).toBe('120');
    const schema = JSON.parse(built(browser, storage.managed_schema));
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    const check = (node: { type?: unknown; properties?: object; items?: never }) => {
      expect(['object', 'array', 'string', 'boolean', 'integer', 'number']).toContain(node.type);
      for (const child of Object.values(node.properties ?? {})) check(child);
      if (node.items) check(node.items);
    };
    check(schema);
  });
});

describe('Firefox', () => {
  it('is told that no data is collected', () => {
    const { gecko, gecko_android } = JSON.parse(built('firefox', 'manifest.json')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko.strict_min_version).toBe('140.0');
    expect(gecko_android.strict_min_version).toBe('142.0');
  });
});
