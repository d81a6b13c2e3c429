import { expect, nextFrame } from '@open-wc/testing';
import { faqFor, foldsOf } from '../../support/faq.js';

it('a closed question is as high as one that was never opened', async () => {
  const faq = await faqFor();
  const allDetails = foldsOf(faq).slice(0, 5);
  for (const details of [...allDetails, ...allDetails]) {
    details.querySelector('summary')!.click();
    // `content-visibility` takes effect only after some frames.
    for (let frame = 0; frame < 10; frame++) await nextFrame();
  }
  const room = ({ offsetHeight }: HTMLElement) => offsetHeight;
  expect(allDetails.map((details) => details.open)).to.deep.equal(allDetails.map(() => false));
  expect(allDetails.map(room)).to.deep.equal(
    foldsOf(await faqFor())
      .slice(0, 5)
      .map(room),
  );
});
