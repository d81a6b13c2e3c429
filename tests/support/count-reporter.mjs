/** Sends the number of passed and failed tests to the process that started the test runner. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const { testResults, errors = [], status, passed } of sessions) {
      const tests = testResults ? testsOf(testResults) : [];
      counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that could not run has no failed test, but it is a failure.
      counts.failed += failed || (errors.length > 0 || status !== 'FINISHED' || !passed ? 1 : 0);
    }
    process.send?.(counts);
  },
});

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
