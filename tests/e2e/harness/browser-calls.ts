/** The calls that a browser makes of its own accord and that no flag turns off; witness.test.ts proves them without the extension. */
import type { BrowserName } from './launch';
import type { LoggedRequest } from './proxy';

export type OwnCall = Pick<LoggedRequest, 'scheme' | 'host'> & { path: RegExp; what: string };

/** Firefox is silent with the preferences of launch.ts. Every one of these is refused by the proxy. */
export const ownCalls: Record<BrowserName, OwnCall[]> = {
  chromium: [
    { scheme: 'connect', host: 'accounts.google.com:443', path: /^$/, what: 'asks who is signed in to the browser' },
    { scheme: 'connect', host: 'update.googleapis.com:443', path: /^$/, what: 'updates a part of the browser' },
    {
      scheme: 'http',
      host: 'update.googleapis.com',
      path: /^\/service\/update2\/json\?/,
      what: 'the same, as a second try',
    },
    {
      scheme: 'connect',
      host: 'redirector.gvt1.com:443',
      path: /^$/,
      what: 'fetches a dictionary for its spell checker, once somebody types',
    },
  ],
  firefox: [],
};

export const isCall = ({ scheme, host, path }: OwnCall, request: LoggedRequest): boolean =>
  scheme === request.scheme && host === request.host && path.test(request.path);

export const isOwnCall = (browser: BrowserName, request: LoggedRequest): boolean =>
  ownCalls[browser].some((call) => isCall(call, request));
