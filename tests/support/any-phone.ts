/** What is true of any text about a phone. `runs`: the number of random texts. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { SURENESS } from '../../src/devices/verdict.js';

/** Codes of phones that are made for China. */
const codeForChina = fc.oneof(
  fc.stringMatching(/^SM-[AFGNSX]\d{3}[089]$/),
  fc.stringMatching(/^(ELS|ANA|NOH|LGE|PGT|BVL|VER|REA|ALN|SUP|[A-Z]{3})-[AT][NL]\d0$/),
  fc.stringMatching(/^P[A-NS-Z][A-Z](110|M00|T10)$/),
  fc.stringMatching(/^V2\d{3}(A|HA|DA|T)$/),
  fc.stringMatching(/^2\d{3}(127PN0C|129PN74|090RA98|1RK7|BPNDA)C$/),
);

export function neverYesForChina(runs: number): void {
  fc.assert(
    fc.property(codeForChina, (code) => {
      const said = [
        code,
        code.toLowerCase(),
        `Samsung ${code}`,
        `Galaxy S23 ${code}`,
        `${code}/DS`,
        `${code} Build/UP1A.231005.007`,
        `${code}/XYZ1`,
      ];
      for (const one of said) expect(checkDevice(one).verdict, one).not.to.match(/^supported/);
      for (const soldIn of ['US', 'VN']) {
        expect(checkDevice(code, { soldIn }).verdict, code).not.to.match(/^supported/);
      }
      const { verdict } = readBrowser({ userAgent: `(Linux; Android 14; ${code})`, model: code });
      expect(verdict, code).not.to.match(/^supported/);
    }),
    { numRuns: runs },
  );
}

/** Typed letters, and any code unit, including halves of surrogate pairs. */
const anything = fc.string({
  maxLength: 60,
  unit: fc.oneof(
    fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  ),
});

export function neverThrows(runs: number): void {
  fc.assert(
    fc.property(anything, (said) => {
      const answer = checkDevice(said);
      expect(SURENESS).to.include(answer.sure);
      searchDevices(said);
      readBrowser({ userAgent: said, model: said });
    }),
    { numRuns: runs },
  );
}

export function garbageIsUnknown(runs: number): void {
  fc.assert(
    fc.property(fc.stringMatching(/^[qwzjk]{5,20}$/), (said) => {
      const answer = checkDevice(said);
      expect(answer.verdict, said).to.equal('unknown');
      expect(answer.verdict === 'unknown' && answer.leaning, said).to.equal('none');
    }),
    { numRuns: runs },
  );
  // Looks like codes and names, but matches none.
  fc.assert(
    fc.property(fc.stringMatching(/^[QWYU][A-Z\d]{2,8}( [A-Z\d]{1,6})?$/), (said) => {
      expect(checkDevice(said).verdict, said).to.equal('unknown');
    }),
    { numRuns: runs },
  );
}
