/** Tells the process that started Vitest how many tests passed and failed. */
export default class {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length };
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed++;
        if (state === 'failed') failed++;
      }
      // A file that could not be loaded holds no failed test, and is a failure all the same.
      counts.failed += failed || (module.ok() ? 0 : 1);
    }
    process.send?.(counts);
  }
}
