import { exceptions } from './exceptions.js';
import { deviceSources } from './sources.js';
import { SURENESS } from './verdict.js';

/**
 * What is wrong in lines as in `families.ts`, each with its line: nobody may add a phone without saying who
 * says so and how sure that is. The build and the tests stop at it; readers' pages do not carry it.
 */
export function lineFaults(lines: string): string[] {
  let brand = '';
  const faults: string[] = [];
  for (const line of lines.split('\n').filter(Boolean)) {
    const fault = (what: string) => faults.push(`${what}: “${line}”`);
    if (line.startsWith('#')) {
      brand = line.slice(1);
      continue;
    }
    const [names, codes, answer = '', keys = '', ...rest] = line.split('|');
    const [esim, sure, source, ...more] = answer.split(' ');
    const kind = deviceSources[source ?? '']?.kind;
    if (!brand) fault('no brand stands above it');
    if (!names?.trim() || codes === undefined || rest.length || more.length) {
      fault('not of the form names|codes|answer|exceptions');
    }
    if (!/^(yes|no)$/.test(esim ?? '')) fault('no answer');
    if (!SURENESS.includes(sure as never)) fault('not said how sure');
    if (!kind) fault('no known source');
    // Nobody is named where nobody was found, and nobody makes an answer surer than he is.
    else if ((sure === 'unverified') !== (kind === 'none')) fault('source and sureness disagree');
    else if (!['weak', 'unverified'].includes(sure!) && sure !== kind) {
      fault('surer than its source');
    }
    if (esim === 'no' && !['maker', 'weak', 'unverified'].includes(sure!)) {
      fault('a sure no that is not the maker’s');
    }
    if (/[^*?[\]\w ();,+-]/.test(codes ?? '')) fault('a code of strange signs');
    for (const key of keys.split(' ').filter(Boolean)) {
      if (!(key in exceptions)) fault(`an unknown exception, ${key}`);
    }
  }
  return faults;
}
