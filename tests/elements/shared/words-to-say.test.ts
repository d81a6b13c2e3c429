import { expect } from '@open-wc/testing';
import { all, guideFor } from '../../support/guide.js';

describe('Vietnamese words to say', () => {
  it('are large after a press, and small after the next', async () => {
    const guide = await guideFor('viettel');
    await guide.filled;
    const words = all<HTMLButtonElement>(guide, 'button[lang="vi"]').find(({ textContent }) =>
      textContent.startsWith('Thẻ cào'),
    )!;
    for (
      let details = words.closest('details');
      details;
      details = details.parentElement!.closest('details')
    ) {
      details.open = true;
    }
    const size = () => parseFloat(getComputedStyle(words).fontSize);
    const before = size();
    words.click();
    expect(size()).to.be.above(before * 1.5);
    expect(words.getAttribute('aria-pressed')).to.equal('true');
    words.click();
    expect(size()).to.equal(before);
    expect(words.getAttribute('aria-pressed')).to.equal('false');
  });
});
