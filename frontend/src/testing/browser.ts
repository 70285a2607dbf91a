import { GlobalWindow } from 'happy-dom';

/**
 * Gives a test file the browser's names without its own copies of the language or of the network:
 * Jest's timers, Node's fetch and the built-ins stay what they are.
 * Jest must keep its hands off these names afterwards (testEnvironmentOptions.globalsCleanup: 'off').
 */
const browser = new GlobalWindow({ url: 'http://localhost/', width: 1280, height: 900 });
const present = new Set(Object.getOwnPropertyNames(globalThis));

for (const name of Object.getOwnPropertyNames(browser)) {
  if (!present.has(name) || name === 'Event' || name === 'EventTarget' || name === 'navigator') put(name, Reflect.get(browser, name));
}
put('window', globalThis);
put('self', globalThis);
put('document', browser.document);
put('IS_REACT_ACT_ENVIRONMENT', true);
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getComputedStyle', 'matchMedia'] as const) {
  put(name, browser[name].bind(browser));
}

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
