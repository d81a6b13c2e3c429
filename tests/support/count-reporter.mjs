import { relative } from 'node:path';

/**
 * Tells the process that started the test runner how many tests passed, how many failed, and the names
 * of those that failed.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, names: [] };
    for (const { testResults, errors = [], status, passed, testFile } of sessions) {
      const tests = testResults ? testsOf(testResults) : [];
      counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      const file = relative('.', testFile);
      counts.names.push(...failed.map(({ name }) => `${file}: ${name}`));
      // A file that could not run has no failed test, but it is a failure.
      if (failed.length === 0 && (errors.length > 0 || status !== 'FINISHED' || !passed))
        counts.names.push(file);
    }
    counts.failed = counts.names.length;
    process.send?.(counts);
  },
});

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
