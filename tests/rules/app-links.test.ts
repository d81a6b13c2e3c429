import { expect } from '@open-wc/testing';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

const linksOf = (app: object, country?: string) =>
  appLinks(carrierFrom({ id: 'made-up', name: 'Made up', ...(country && { country }), app }));

describe('where an app is fetched', () => {
  it('follows from its ids, the App Store’s on the shelf of the carrier’s country', () => {
    expect(linksOf({ appStore: '1014838705', googlePlay: 'com.a.b' }, 'VN')).to.deep.equal({
      appStore: 'https://apps.apple.com/vn/app/id1014838705',
      googlePlay: 'https://play.google.com/store/apps/details?id=com.a.b',
    });
  });

  it('takes an id with its "id" in front', () => {
    expect(linksOf({ appStore: 'id1014838705' }).appStore).to.equal(
      'https://apps.apple.com/app/id1014838705',
    );
  });

  it('is the address itself where the config gives one', () => {
    const appStore = 'https://apps.apple.com/th/app/x/id123456789';
    const googlePlay = 'https://play.google.com/store/apps/details?id=com.a.b&hl=th';
    expect(linksOf({ appStore, googlePlay }, 'TH')).to.deep.equal({ appStore, googlePlay });
  });

  it('is not guessed from a name, nor from the other store', () => {
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
    it(`for ${carrier.id} is on the stores’ own hosts, or nowhere`, () => {
      const { appStore, googlePlay } = appLinks(carrier);
      expect(!!appStore).to.equal(!!carrier.app?.appStore);
      expect(!!googlePlay).to.equal(!!carrier.app?.googlePlay);
      if (appStore) expect(new URL(appStore).host).to.equal('apps.apple.com');
      if (googlePlay) expect(new URL(googlePlay).host).to.equal('play.google.com');
    });
  }
});
