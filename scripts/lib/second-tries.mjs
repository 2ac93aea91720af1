/** Vitest reporter: names the tests that passed only when they were tried again, in a file beside the report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export default class SecondTries {
  #names = [];

  constructor({ file } = {}) {
    this.file = file ?? process.env.SECOND_TRIES;
  }

  onTestCaseResult(test) {
    const tries = test.diagnostic()?.retryCount ?? 0;
    if (tries > 0 && test.result().state === 'passed')
      this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd() {
    if (!this.file) return;
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.#names));
  }
}
