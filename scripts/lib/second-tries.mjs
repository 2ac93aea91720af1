/** Vitest reporter: writes the names of the tests that passed only when they were tried again to the file `SECOND_TRIES`. */
import { writeFileSync } from 'node:fs';

export default class SecondTries {
  #names = [];

  onTestCaseResult(test) {
    const tries = test.diagnostic()?.retryCount ?? 0;
    if (tries > 0 && test.result().state === 'passed')
      this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd() {
    writeFileSync(process.env.SECOND_TRIES, JSON.stringify(this.#names));
  }
}
