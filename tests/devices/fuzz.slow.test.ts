import { garbageIsUnknown, neverThrows, neverYesForChina } from '../support/any-phone.js';

describe('thousands of texts about phones', () => {
  it('never give a yes to a code for China', () => neverYesForChina(2_000));

  it('never throw', () => neverThrows(10_000));

  it('are unknown if they are garbage', () => garbageIsUnknown(5_000));
});
