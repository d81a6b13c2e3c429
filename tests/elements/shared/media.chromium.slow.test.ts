import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fillNow } from '../../support/filled.js';
import { all, one } from '../../support/guide.js';
import { stub } from '../../support/stubs.js';
import { look, schemes, show, tags, three } from '../../support/three.js';

describe('what the page says about our tags', () => {
  it('hides them on paper', async () => {
    const found = await show(three, `@media print { ${tags.join()} { display: none } }`);
    expect(found.map((element) => look(element).display)).to.deep.equal(Array(3).fill('block'));
    await emulateMedia({ media: 'print' });
    const printed = found.map((element) => look(element).display);
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal(Array(3).fill('none'));
  });
});

describe('native fields', () => {
  for (const motion of ['no-preference', 'reduce'] as const) {
    it(`follow when the page becomes dark, with ${motion} of motion`, async () => {
      await emulateMedia({ reducedMotion: motion });
      const found = await show(
        `<div class="host">${three}</div>`,
        '.host { color: #000 } .dark-mode { color: #fff }',
      );
      expect(new Set(schemes(found))).to.deep.equal(new Set(['light']));
      found[0]!.parentElement!.classList.add('dark-mode');
      await waitUntil(() => schemes(found).every((scheme) => scheme === 'dark'));
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  }
});

describe('with reduced motion', () => {
  it('nothing of ours moves, in signs before a text either', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const found = await show(three);
    const moving = found.flatMap((element) =>
      all(element, '*:not([part=status])').flatMap((part) =>
        ['', '::before', '::after']
          .map((pseudo) => getComputedStyle(part, pseudo || null))
          .filter(
            ({ transitionDuration, animationName }) =>
              transitionDuration !== '0s' || animationName !== 'none',
          )
          .map(() => part.outerHTML),
      ),
    );
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving).to.deep.equal([]);
  });
});

describe('theme="auto"', () => {
  it('follows the colours that the reader prefers', async () => {
    const found = await show(three.replaceAll(' carrier', ' theme="auto" carrier'));
    const colors = () => {
      const { color, backgroundColor } = getComputedStyle(one(found[0]!, '.esim'));
      return [color, backgroundColor];
    };
    const light = colors();
    await emulateMedia({ colorScheme: 'dark' });
    const dark = colors();
    await emulateMedia({ colorScheme: 'light' });
    expect(light).to.deep.equal(['rgb(28, 28, 33)', 'rgb(255, 255, 255)']);
    expect(dark).to.deep.equal(['rgb(236, 236, 241)', 'rgb(23, 24, 28)']);
  });
});

describe('on paper', () => {
  it('every step is there, also those that the screen does not show yet', async () => {
    const found = await show(three);
    fillNow();
    await emulateMedia({ media: 'print' });
    const steps = all(found[0]!, '[data-id=app] .steps > li');
    const heights = steps.map((step) => step.querySelector('.tick')!.clientHeight);
    const edges = steps.map((step) => step.querySelector('.tick')!.getBoundingClientRect().left);
    await emulateMedia({ media: 'screen' });
    expect(steps.filter((step) => step.hidden)).not.to.be.empty;
    expect(Math.min(...heights)).to.be.above(20);
    expect(new Set(edges)).to.have.length(1);
  });

  it('text flows: only small parts are kept together', async () => {
    const found = await show(three);
    await emulateMedia({ media: 'print' });
    const kept = found.flatMap((element) =>
      all(element, 'details, li, section, .body, ol, ul, fieldset, .stack')
        .filter((part) => look(part).breakInside !== 'auto')
        .map((part) => part.outerHTML.slice(0, 60)),
    );
    await emulateMedia({ media: 'screen' });
    expect(kept).to.deep.equal([]);
  });

  it('there are no questions, selects, fields and menus', async () => {
    stub(navigator, 'onLine', false);
    const found = await show(
      `${three.replace('<esim-faq', '<esim-faq searchable feedback open="wrong-plan"')}<esim-renew-guide></esim-renew-guide>`,
    );
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('beforeprint'));
    for (const element of found) await element.updateComplete;
    fillNow();
    await emulateMedia({ media: 'print' });
    const shown = found.flatMap((element) =>
      all(
        element,
        'button:not(.link, .say), select, input, fieldset, .menu, .offer, .picker .question',
      )
        .filter((part) => part.checkVisibility())
        .map((part) => part.outerHTML),
    );
    const readable = found.map((element) => one(element, '[part=heading]').checkVisibility());
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(shown).to.deep.equal([]);
    expect(readable).to.deep.equal(Array(4).fill(true));
  });
});
