import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the run with how many passed, failed and were skipped, and why each was skipped. */
export default class Closing implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = 0;
    const skipped: TestCase[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped.push(test);
      }
      if (module.errors().length > 0) failed += 1;
    }
    failed += errors.length;
    const write = (line: string) => process.stdout.write(`${line}\n`);
    for (const test of skipped) {
      const result = test.result();
      const note = result.state === 'skipped' ? result.note : undefined;
      write(`skipped: ${test.fullName}: ${note ?? 'its suite did not run'}`);
    }
    write(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}
