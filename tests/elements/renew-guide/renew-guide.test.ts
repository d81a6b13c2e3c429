import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import {
  all,
  fold,
  guideFor,
  guideOf,
  nextEvent,
  one,
  press,
  seenIn,
  wordsOf,
} from '../../support/guide.js';

const tick = (guide: EsimRenewGuide, words: string): HTMLInputElement => {
  const label = all(guide, 'label').find((label) => label.textContent?.includes(words));
  if (!label) throw new Error(`no step says “${words}”`);
  return label.querySelector('input')!;
};

const textsOf = (guide: Element, selector: string) =>
  all(guide, selector).map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
const counts = (guide: Element) => textsOf(guide, '.progress');
const chosenIn = (guide: Element) => textsOf(guide, '[data-id=situation] [aria-pressed=true]');

describe('<esim-renew-guide>', () => {
  describe('ways to renew', () => {
    it('starts with the app open, and names it', async () => {
      const guide = await guideFor('viettel');
      expect(fold(guide, 'app').open).to.equal(true);
      expect(fold(guide, 'app').textContent).to.include('My Viettel');
      expect(
        all(guide, 'details[part=method]').filter((way) => (way as HTMLDetailsElement).open),
      ).to.have.length(1);
    });

    it('opens the one that the page names, and follows a change', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" method="store"></esim-renew-guide>`,
      );
      expect(fold(guide, 'store').open).to.equal(true);
      guide.setAttribute('method', 'website');
      await guide.updateComplete;
      expect(fold(guide, 'store').open).to.equal(false);
      expect(fold(guide, 'website').open).to.equal(true);
    });

    it('shows the ones that the page lists, in that order', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" methods="website, app"></esim-renew-guide>`,
      );
      expect(all(guide, 'details[part=method]').map((way) => way.dataset.id)).to.deep.equal([
        'website',
        'app',
      ]);
    });

    it('closes the open one when another is opened, and fires an event', async () => {
      const guide = await guideFor('viettel');
      const changed = nextEvent(guide, 'esim-method-change');
      one(guide, 'details[data-id=store] > summary').click();
      expect((await changed).method).to.equal('store');
      await guide.updateComplete;
      expect(fold(guide, 'app').open).to.equal(false);
    });

    it('lets the reader close them all', async () => {
      const guide = await guideFor('viettel');
      const changed = nextEvent(guide, 'esim-method-change');
      one(guide, 'details[data-id=app] > summary').click();
      expect((await changed).method).to.equal('');
      await guide.updateComplete;
      expect(fold(guide, 'app').open).to.equal(false);
    });
  });

  describe('ticks', () => {
    it('fire an event, and are counted above the steps', async () => {
      const guide = await guideFor('viettel');
      expect(all(guide, '.progress'), 'before the first tick').to.be.empty;
      const changed = nextEvent(guide, 'esim-step-change');
      tick(guide, 'Sign in').click();
      const { step, done } = await changed;
      expect({ step, done }).to.deep.equal({ step: 'app.sign-in', done: true });
      await guide.updateComplete;
      expect(counts(guide)).to.deep.equal(['1 of 6 done']);
      const [bar] = all<SVGElement>(guide, '.progress svg');
      expect(bar!.getAttribute('viewBox')).to.equal('0 0 6 1');
      expect(bar!.querySelector('path')!.getAttribute('d')).to.equal('M0 0h1');
    });

    it('in another way are kept but not counted', async () => {
      const guide = await guideFor('viettel');
      tick(guide, 'Sign in').click();
      guide.method = 'store';
      await guide.updateComplete;
      expect(fold(guide, 'store').querySelector('.progress')).to.equal(null);
      guide.method = 'app';
      await guide.updateComplete;
      expect(counts(guide)).to.deep.equal(['1 of 6 done']);
    });

    it('survive another language and another carrier', async () => {
      const guide = await guideFor('viettel');
      tick(guide, 'Sign in').click();
      guide.lang = 'vi';
      await guide.updateComplete;
      guide.carrier = 'mobifone';
      guide.lang = 'en';
      await guide.updateComplete;
      expect(tick(guide, 'Sign in').checked).to.equal(true);
    });

    it('complete the guide once', async () => {
      const guide = await guideFor('viettel');
      let completed = 0;
      guide.addEventListener('esim-guide-complete', () => completed++);
      const counted = [
        ...all<HTMLInputElement>(guide, '[data-id=prepare] input'),
        ...all<HTMLInputElement>(guide, '[data-id=app] input'),
        ...all<HTMLInputElement>(guide, '[data-id=after] input'),
      ];
      for (const input of counted) {
        input.click();
        await guide.updateComplete;
      }
      expect(completed).to.equal(1);
      expect(one(guide, '[role=status]').textContent).to.include('All done');
      counted[0]!.click();
      await guide.updateComplete;
      counted[0]!.click();
      await guide.updateComplete;
      expect(completed).to.equal(1);
    });
  });

  describe('a long list of steps', () => {
    const shown = (guide: Element) => all(guide, '[data-id=app] .steps > li:not([hidden])').length;
    const hidden = (guide: Element) => all(guide, '[data-id=app] li[hidden=until-found]');

    it('starts with its first three, and the reader can see all', async () => {
      const guide = await guideFor('viettel');
      expect([shown(guide), hidden(guide).length]).to.deep.equal([3, 3]);
      await press(guide, 'All 6 steps');
      expect([shown(guide), hidden(guide).length]).to.deep.equal([6, 0]);
      const [, , , fourth] = all(guide, '[data-id=app] .tick input');
      expect(guide.shadowRoot!.activeElement).to.equal(fourth);
    });

    it('is whole where the browser finds a hidden step', async () => {
      const guide = await guideFor('viettel');
      hidden(guide)[0]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await guide.updateComplete;
      expect(shown(guide)).to.equal(6);
    });

    it('is whole after the first tick, and after an answer', async () => {
      const [ticked, answered] = [await guideFor('viettel'), await guideFor('viettel')];
      tick(ticked, 'Sign in').click();
      await ticked.updateComplete;
      expect(shown(ticked)).to.equal(6);
      await press(answered, 'Still works');
      expect(shown(answered)).to.equal(6);
    });
  });

  describe('the situation', () => {
    it('has five answers, and each leads to steps', async () => {
      for (const answer of [
        'Still works',
        'Data used up',
        'Expired',
        'Paid, no service',
        'Something else',
      ]) {
        const guide = await guideFor('viettel');
        await press(guide, answer);
        expect(chosenIn(guide), answer).to.deep.equal([answer]);
        expect(all(guide, '[data-id=situation] button'), answer).to.have.length(5);
        expect(all(guide, 'li').length, answer).to.be.above(3);
      }
    });

    it('warns in each urgent answer, in plain sight, never to give away a code', async () => {
      const never = 'Never give anyone your one-time code or eSIM’s QR code';
      for (const carrier of ['viettel', 'airalo']) {
        const guide = await guideFor(carrier);
        for (const answer of ['Data used up', 'Expired']) {
          await press(guide, answer);
          expect(seenIn(guide), `${carrier}, ${answer}`).to.include(never);
          await press(guide, answer);
        }
      }
    });

    it('repeats that warning for any number of days since the end', async () => {
      const guide = await guideFor('vinaphone');
      await press(guide, 'Expired');
      const days = all(guide, "fieldset[data-id='days'] button").map((one) =>
        one.textContent!.trim(),
      );
      expect(days).to.include.members(['1–10 days', '11–40 days']);
      for (const answer of days) {
        await press(guide, answer);
        expect(seenIn(guide), answer).to.include('Never give anyone your one-time code');
        await press(guide, answer);
        await guide.updateComplete;
      }
    });

    it('offers the codes last, after saving the guide', async () => {
      const guide = await guideFor('vietnamobile');
      await press(guide, 'Data used up');
      expect(seenIn(guide)).to.match(
        /Find Wi-Fi.* Save for offline Codes Never give anyone.* All ways to renew/,
      );
    });

    it('starts with "data used up" if the page sets offline', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" offline></esim-renew-guide>`,
      );
      expect(wordsOf(guide)).to.include('Find Wi-Fi for 5 minutes');
    });

    it('does not start with it if offline is "false"', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" offline="false"></esim-renew-guide>`,
      );
      expect(wordsOf(guide)).not.to.include('Find Wi-Fi for 5 minutes');
    });

    it('opens the app once the reader has Wi-Fi', async () => {
      const guide = await guideFor('viettel');
      await press(guide, 'Data used up');
      await press(guide, 'I have Wi-Fi now');
      expect(fold(guide, 'app').open).to.equal(true);
    });

    it('can be changed', async () => {
      const guide = await guideFor('viettel');
      await press(guide, 'Expired');
      await press(guide, 'Still works');
      expect(chosenIn(guide)).to.deep.equal(['Still works']);
      await press(guide, 'Still works');
      expect(chosenIn(guide)).to.be.empty;
    });
  });

  describe('links', () => {
    it('fire an event before they open, and can be prevented', async () => {
      const guide = await guideFor('viettel');
      const link = one<HTMLAnchorElement>(guide, 'a[href*="apps.apple.com"]');
      let told: { href: string; kind: string } | undefined;
      guide.addEventListener('esim-link', (event) => {
        told = { href: event.href, kind: event.kind };
        event.preventDefault();
      });
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(click);
      expect(told).to.deep.equal({
        href: 'https://apps.apple.com/vn/app/id1014838705',
        kind: 'app-store',
      });
      expect(click.defaultPrevented).to.equal(true);
    });

    it('open a new tab, without opener and, to a carrier, without referrer', async () => {
      const guide = await guideFor('vinaphone');
      const links = all<HTMLAnchorElement>(guide, 'a[href^="https:"]');
      expect(links).not.to.be.empty;
      for (const link of links) {
        expect(link.target).to.equal('_blank');
        expect(link.relList.contains('noopener')).to.equal(true);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });
  });

  describe('a fact from the page', () => {
    it('is marked as given, and never as the carrier’s own', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide
          carrier="viettel"
          website="https://evil.example"
        ></esim-renew-guide>`,
      );
      const site = fold(guide, 'website').textContent!;
      expect(site).to.include('evil.example').and.to.include('given by this website');
      expect(wordsOf(guide)).not.to.include('own site');
    });

    it('is marked even if it is on the carrier’s real host', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide
          carrier="viettel"
          website="https://viettel.vn/x"
        ></esim-renew-guide>`,
      );
      expect(wordsOf(guide)).not.to.include('own site');
    });

    it('replaces our store links if it names another app', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" app-name="Other"></esim-renew-guide>`,
      );
      expect(all(guide, 'a[href*="apps.apple.com"]')).to.be.empty;
    });
  });

  describe('after an answer', () => {
    for (const carrier of ['viettel', 'airalo']) {
      it(`one action is filled: ${carrier}`, async () => {
        const guide = await guideFor(carrier);
        await press(guide, 'Data used up');
        const filled = all(guide, '.stack > .steps .main').filter(
          (action) => getComputedStyle(action).backgroundColor !== 'rgba(0, 0, 0, 0)',
        );
        expect(filled).to.have.length(1);
      });
    }
  });

  describe('headings', () => {
    it('start at heading-level and never go below six', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" heading-level="5"></esim-renew-guide>`,
      );
      expect(all(guide, 'h5')).to.have.length(1);
      expect(all(guide, 'h6')).not.to.be.empty;
      expect(all(guide, 'h1,h2,h3,h4')).to.be.empty;
    });

    it('can be left out', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" no-heading></esim-renew-guide>`,
      );
      expect(all(guide, 'h2')).to.be.empty;
    });
  });
});
