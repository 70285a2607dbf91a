import { runInNewContext } from 'node:vm';
import { GlobalWindow } from 'happy-dom';
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';

/** The language's own names (Array, Promise, …) stay those of the test; all else is the browser's. */
const LANGUAGE = new Set([...runInNewContext('Object.getOwnPropertyNames(globalThis)'), 'global', 'globalThis', 'console']);

/** A Jest environment for components: Node's, with the globals of a happy-dom window laid over it. */
export default class BrowserEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup();
    this.window = new GlobalWindow({ url: 'http://localhost/' });
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(this.window))) {
      if (!LANGUAGE.has(name)) Object.defineProperty(this.global, name, { ...property, configurable: true });
    }
    for (const name of ['window', 'self', 'parent', 'top']) {
      Object.defineProperty(this.global, name, { value: this.global, configurable: true, writable: true });
    }
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
  }

  exportConditions() {
    return ['browser'];
  }

  async teardown() {
    await this.window?.happyDOM.close();
    await super.teardown();
  }
}
