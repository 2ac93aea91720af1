/** The messages between pages and the background: one short list, one listener a context, no text of anyone in them. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { Effective } from './effective';

/** Each message and its answer. `inject`: bring the second stage into my frame · `refresh`: read settings and policy anew. */
export type Protocol = { inject: boolean; refresh: Effective | null };
export type MessageType = keyof Protocol;

/** The answer when the background cannot be reached, for example after an update: as if Jaidee were not there. */
const unreachable: Protocol = { inject: false, refresh: null };

export type Handlers = { [K in MessageType]: (sender: Runtime.MessageSender) => Promise<Protocol[K]> };

/** Asks the background. Never throws. */
export async function send<K extends MessageType>(type: K): Promise<Protocol[K]> {
  try {
    return ((await browser.runtime.sendMessage({ type })) as Protocol[K] | undefined) ?? unreachable[type];
  } catch {
    return unreachable[type];
  }
}

function typeOf(message: unknown): MessageType | null {
  if (typeof message !== 'object' || message === null) return null;
  // A message carries its type and nothing else.
  const [key, ...more] = Object.keys(message);
  const { type } = message as { type?: unknown };
  return key === 'type' && more.length === 0 && typeof type === 'string' && Object.hasOwn(unreachable, type)
    ? (type as MessageType)
    : null;
}

let answering = false;

/**
 * Answers messages of this extension's own pages and content scripts. Throws when called twice in one context: with two
 * listeners a browser may deliver the wrong one's answer.
 */
export function answerMessages(handlers: Handlers, signal: AbortSignal): void {
  if (answering) throw new Error('this context already answers messages');
  answering = true;
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const type = sender.id === browser.runtime.id ? typeOf(message) : null;
    return type ? handlers[type](sender).catch(() => unreachable[type]) : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    answering = false;
    browser.runtime.onMessage.removeListener(listen);
  });
}
