/** Tells the process that started the test runner how many tests passed and failed. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const { testResults, errors = [], status, passed } of sessions) {
      const tests = testResults ? testsOf(testResults) : [];
      counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that could not be loaded or run holds no failed test, and is a failure all the same.
      counts.failed += failed || (errors.length > 0 || status !== 'FINISHED' || !passed ? 1 : 0);
    }
    process.send?.(counts);
  },
});

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
