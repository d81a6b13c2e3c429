import { expect } from '@open-wc/testing';
import { pickerQuestion, type PickerPage } from '../../src/content/picker.js';

/** The carrier that the last answer of each page leads to: what a reader chooses who never knows. */
function lastAnswers(page: PickerPage, before: string[] = []): string {
  const seen = JSON.stringify(page);
  if (before.includes(seen)) throw new Error(`asks again: ${seen}`);
  const last = pickerQuestion(page).choices.at(-1)!;
  return 'carrier' in last ? last.carrier : lastAnswers(last.to, [...before, seen]);
}

describe('a reader who knows nothing of the eSIM', () => {
  it('gets a guide, and no question twice', () => {
    expect(lastAnswers({ at: 'start' })).to.equal('other-seller');
    expect(lastAnswers({ at: 'issuer' })).to.equal('other-seller');
  });

  it('gets the guide of a travel eSIM without a number', () => {
    expect(lastAnswers({ at: 'number' })).to.equal('other-seller');
  });

  it('gets the guide of any carrier for a number of Vietnam that is in no list', () => {
    expect(lastAnswers({ at: 'number', begins: '09' })).to.equal('other-carrier');
  });
});
