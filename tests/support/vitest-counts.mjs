import { relative } from 'node:path';

/**
 * Tells the process that started Vitest how many tests passed, how many failed, and the names of those
 * that failed.
 */
export default class {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: 0, names: errors.map(({ message }) => message) };
    for (const module of modules) {
      const file = relative('.', module.moduleId);
      const failed = [];
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed++;
        if (state === 'failed') failed.push(`${file}: ${test.fullName}`);
      }
      // A file that could not be loaded holds no failed test, and is a failure all the same.
      if (failed.length === 0 && !module.ok()) failed.push(file);
      counts.names.push(...failed);
    }
    counts.failed = counts.names.length;
    process.send?.(counts);
  }
}
