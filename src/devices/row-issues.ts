import { exceptions } from './exceptions.js';
import { deviceSources } from './sources.js';
import { SURENESS, type Sure } from './verdict.js';

/**
 * Checks rows as in `families.ts`: every row needs a source, and cannot be surer than its source. The build
 * and the tests stop at an issue. This code is not part of the bundle.
 *
 * @returns one sentence for each issue, with its row
 */
export function rowIssues(rows: string): string[] {
  const issues: string[] = [];
  let brand = '';
  for (const row of rows.split('\n').filter(Boolean)) {
    if (row.startsWith('#')) brand = row.slice(1);
    else issues.push(...issuesOf(row, brand).map((issue) => `${issue}: “${row}”`));
  }
  return issues;
}

function issuesOf(row: string, brand: string): string[] {
  const columns = row.split('|') as [string, string, string, string];
  const [names, codes, answer, keys] = columns;
  if (columns.length !== 4 || !names.trim() || answer.split(' ').length > 3) {
    return ['not of the form names|codes|answer|exceptions'];
  }
  const [esim, sure, source] = answer.split(' ') as [string, Sure, string];
  const kind = deviceSources[source]?.kind;
  const isWeak = ['weak', 'unverified'].includes(sure);
  const unknownKeys = keys.split(' ').filter((key) => key && !(key in exceptions));
  const issues = {
    'no brand above it': !brand,
    'no answer': !/^(yes|no)$/.test(esim),
    'does not say how sure': !SURENESS.includes(sure),
    'no known source': !kind,
    'source and sureness disagree': !!kind && (sure === 'unverified') !== (kind === 'none'),
    'surer than its source': !!kind && !isWeak && sure !== kind,
    'a sure no needs the maker as its source': esim === 'no' && sure !== 'maker' && !isWeak,
    'a code of strange signs': /[^*?[\]\w ();,+-]/.test(codes),
  };
  return [
    ...Object.entries(issues).flatMap(([issue, found]) => (found ? issue : [])),
    ...unknownKeys.map((key) => `an unknown exception, ${key}`),
  ];
}
