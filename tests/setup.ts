/** Before each unit test: a fresh fake of the extension API; after it: an empty page. */
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
});
