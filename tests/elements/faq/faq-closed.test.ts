import { expect, nextFrame } from '@open-wc/testing';
import { faqFor, foldsOf } from '../../support/faq.js';

it('a question that was closed takes no more room than one that was never opened', async () => {
  const faq = await faqFor();
  const folds = foldsOf(faq).slice(0, 5);
  for (const fold of [...folds, ...folds]) {
    fold.querySelector('summary')!.click();
    // Drawn, and seen by whatever decides what needs no drawing.
    for (let frame = 0; frame < 10; frame++) await nextFrame();
  }
  const room = ({ offsetHeight }: HTMLElement) => offsetHeight;
  expect(folds.map((fold) => fold.open)).to.deep.equal(folds.map(() => false));
  expect(folds.map(room)).to.deep.equal(
    foldsOf(await faqFor())
      .slice(0, 5)
      .map(room),
  );
});
