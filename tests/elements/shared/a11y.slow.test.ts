import { expect, html, waitUntil } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { SITUATIONS } from '../../../src/rules/ways.js';
import { everyId, everyLanguage, everySituation, thai } from '../../support/carriers.js';
import { all, guideFor, guideOf, one } from '../../support/guide.js';
import { lookAsBefore, lookLike, looks, type Look } from '../../support/looks.js';
import { stub } from '../../support/stubs.js';

async function shown(carrier: string | undefined, language: string, look: Look = 'plain page') {
  const guide = await guideOf(html`<esim-renew-guide lang=${language}></esim-renew-guide>`);
  guide.theme = lookLike(look);
  guide.carrier = carrier;
  await guide.updateComplete;
  return guide;
}

/** Opens every `<details>`, and waits until each has closed the others of its group. */
async function openAll(guide: EsimRenewGuide): Promise<void> {
  // As in print: all at once, which a reader cannot do.
  dispatchEvent(new Event('beforeprint'));
  await waitUntil(() =>
    all<HTMLDetailsElement>(guide, 'details:not(.menu)').every(({ open }) => open),
  );
}

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  lookAsBefore();
});

describe('axe finds nothing', () => {
  for (const language of everyLanguage) {
    for (const look of looks) {
      describe(`in ${language}, ${look}`, () => {
        for (const situation of everySituation) {
          it(`${situation ?? 'nothing answered'}`, async () => {
            const guide = await shown('viettel', language, look);
            if (situation) all(guide, '.answers button')[SITUATIONS.indexOf(situation)]!.click();
            await guide.updateComplete;
            await expect(guide).to.be.accessible();
          });
        }

        it('with every part open', async () => {
          const guide = await shown('vietnamobile', language, look);
          await openAll(guide);
          await expect(guide).to.be.accessible();
        });

        it('with the language menu open', async () => {
          const guide = await shown('viettel', language, look);
          one(guide, '.menu summary').click();
          await expect(guide).to.be.accessible();
        });

        it('before the reader picks a carrier', async () => {
          await expect(await shown(undefined, language, look)).to.be.accessible();
        });
      });
    }
  }

  for (const id of everyId) {
    it(`for ${id}, every part open`, async () => {
      const guide = await shown(id, 'en');
      await openAll(guide);
      await expect(guide).to.be.accessible();
    });
  }

  it('for a carrier of another country, with the page’s own help', async () => {
    const config = {
      ...thai,
      support: {
        url: 'https://help.example/',
        label: 'Ask us',
        image: 'https://help.example/us.png',
      },
      operator: true,
    };
    const guide = await guideOf(html`<esim-renew-guide .config=${config}></esim-renew-guide>`);
    await openAll(guide);
    await expect(guide).to.be.accessible();
  });

  it('in the article’s order', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        sections="intro prepare renew after help"
        heading-level="1"
      ></esim-renew-guide>`,
    );
    await expect(guide).to.be.accessible();
  });

  it('while the file of the carrier is loading', async () => {
    stub(window, 'fetch', () => new Promise(() => {}));
    const guide = await guideOf(
      html`<esim-renew-guide config-src="carrier.json"></esim-renew-guide>`,
    );
    await expect(guide).to.be.accessible();
  });

  describe('on the pages of the picker', () => {
    /** The buttons to press, one after the other, from the first question on. */
    const pages: Record<string, number[]> = {
      'who sold it': [],
      'which carrier': [3],
      'which seller': [4],
      'which digits': [5],
      'which start': [5, 3],
      'which prefix': [5, 3, 0],
      'which of these': [5, 1],
    };
    for (const [name, way] of Object.entries(pages)) {
      it(name, async () => {
        const guide = await guideFor('viettel');
        one(guide, '.not-yours button').click();
        await guide.updateComplete;
        for (const index of way) {
          all(guide, '.picker .answers button')[index]!.click();
          await guide.updateComplete;
        }
        expect(all(guide, '.picker')).to.have.length(1);
        await expect(guide).to.be.accessible();
      });
    }
  });
});

describe('axe would find', () => {
  const mistakes: Record<string, (guide: EsimRenewGuide) => void> = {
    'a picture without a description': (guide) =>
      one(guide, '.esim').append(document.createElement('img')),
    'a button without a name': (guide) =>
      one(guide, '.esim').append(document.createElement('button')),
    'grey on grey': (guide) => {
      one(guide, 'legend').style.cssText = 'color: #888; background: #999';
    },
    'a dark text on a dark page': (guide) => {
      document.body.style.background = '#000';
      guide.style.color = '#111';
    },
  };
  for (const [name, add] of Object.entries(mistakes)) {
    it(name, async () => {
      const guide = await guideFor('viettel');
      add(guide);
      let found = false;
      try {
        await expect(guide).to.be.accessible();
      } catch {
        found = true;
      }
      expect(found).to.equal(true);
    });
  }
});

describe('a screen reader', () => {
  it('hears the outline: each part that opens has a heading of its level', async () => {
    const guide = await guideFor('viettel');
    const parts = all(guide, 'details:not(.menu)');
    expect(parts.map(({ dataset }) => dataset.id)).to.include.members(['app', 'store', 'help']);
    for (const details of parts) {
      expect(
        details.querySelectorAll(':scope > summary > :is(h3, h4)'),
        details.dataset.id,
      ).to.have.length(1);
    }
  });

  it('hears a word before each warning, because it cannot hear the colour', async () => {
    const guide = await guideFor('viettel');
    const warnings = all(guide, '.warning');
    expect(warnings.map(({ textContent }) => textContent).join()).to.include('Check the price and');
    for (const warning of warnings) {
      expect(warning.querySelector('.unseen')!.textContent).to.match(/\S/);
    }
  });

  it('hears that a link opens a new tab, and does not hear decorative pictures', async () => {
    const guide = await guideFor('viettel');
    const links = all(guide, 'a[target=_blank]');
    expect(links).not.to.be.empty;
    for (const link of links) {
      expect(link.querySelector('.unseen')!.textContent).to.match(/\S/);
    }
    const pictures = all(guide, 'svg');
    expect(pictures).not.to.be.empty;
    for (const picture of pictures) {
      expect(
        picture.getAttribute('aria-hidden') === 'true' || picture.hasAttribute('aria-label'),
      ).to.equal(true);
    }
  });

  it('hears the language of a word that a shop assistant must read', async () => {
    const guide = await guideFor('viettel');
    const words = all(guide, '.say');
    expect(words).not.to.be.empty;
    for (const word of words) expect(word.lang).to.equal('vi');
  });
});
