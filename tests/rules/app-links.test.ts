import { expect } from '@open-wc/testing';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

const linksOf = (app: object, country?: string) =>
  appLinks(carrierFrom({ id: 'made-up', name: 'Made up', ...(country && { country }), app }));

describe('the links to an app', () => {
  it('come from its ids, with the App Store of the carrier’s country', () => {
    expect(linksOf({ appStore: '1014838705', googlePlay: 'com.a.b' }, 'VN')).to.deep.equal({
      appStore: 'https://apps.apple.com/vn/app/id1014838705',
      googlePlay: 'https://play.google.com/store/apps/details?id=com.a.b',
    });
  });

  it('accept an id that begins with "id"', () => {
    expect(linksOf({ appStore: 'id1014838705' }).appStore).to.equal(
      'https://apps.apple.com/app/id1014838705',
    );
  });

  it('are the config’s own addresses if it has them', () => {
    const appStore = 'https://apps.apple.com/th/app/x/id123456789';
    const googlePlay = 'https://play.google.com/store/apps/details?id=com.a.b&hl=th';
    expect(linksOf({ appStore, googlePlay }, 'TH')).to.deep.equal({ appStore, googlePlay });
  });

  it('are not guessed from a name or from the other store', () => {
    expect(linksOf({ name: 'My App' })).to.deep.equal({
      appStore: undefined,
      googlePlay: undefined,
    });
    expect(linksOf({ googlePlay: 'com.a.b' }).appStore).to.equal(undefined);
    expect(appLinks(carrierFrom('other-carrier'))).to.deep.equal({
      appStore: undefined,
      googlePlay: undefined,
    });
  });

  for (const carrier of everyCarrier()) {
    it(`for ${carrier.id} lead to the stores’ own hosts`, () => {
      const { appStore, googlePlay } = appLinks(carrier);
      expect(!!appStore).to.equal(!!carrier.app?.appStore);
      expect(!!googlePlay).to.equal(!!carrier.app?.googlePlay);
      if (appStore) expect(new URL(appStore).host).to.equal('apps.apple.com');
      if (googlePlay) expect(new URL(googlePlay).host).to.equal('play.google.com');
    });
  }
});
