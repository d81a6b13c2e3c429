import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCarrier } from '../../src/carriers/carrier.js';
import { isOwnHost } from '../../src/rules/own-host.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

const viettel = carrierFrom('viettel');
const withHosts = everyCarrier().flatMap(({ hosts }) => hosts.map((host) => ({ hosts, host })));

describe('the carrier’s own host', () => {
  for (const href of [
    'https://viettel.vn/',
    'https://viettel.vn',
    'HTTPS://VIETTEL.VN/x',
    'https://viettel.vn:8443/',
    'https://www.viettel.vn/goi-cuoc?x=1#y',
    'https://a.b.c.vietteltelecom.vn/',
  ]) {
    it(`is ${href}`, () => {
      expect(isOwnHost(viettel, href)).to.equal(true);
    });
  }

  for (const href of [
    'https://viettel.vn.evil.example/',
    'https://evilviettel.vn/',
    'https://evil-viettel.vn/',
    'https://viettel.vn-evil.example/',
    'https://viettel.vn@evil.example/',
    'https://evil.example/viettel.vn',
    'https://evil.example/?https://viettel.vn/',
    'https://evil.example/#viettel.vn',
    'https://evil.example\\viettel.vn/',
    'https://viettel.vn%2eevil.example/',
    'https://viettel。vn.evil.example/',
    'https://viettel.com.vn/',
    'https://viettel.vnn/',
    'https://vn/',
    'https://viẹttel.vn/',
    'https://vіettel.vn/', // a Cyrillic letter
    'https://xn--vettel-rva.vn/',
    'https://vietteltelecom.one/', // a fake that Viettel published
    'https://vinaphone.com.vn/', // another carrier’s
    'mailto:help@viettel.vn',
    'tel:198',
  ]) {
    it(`is not ${href}`, () => {
      expect(isOwnHost(viettel, href)).to.equal(false);
    });
  }

  // Letters only, because a host that ends in a number is an IP address.
  const label = fc.stringMatching(/^[a-z]{1,12}$/);

  it('includes its subdomains, but no longer name and no name after it', () => {
    expect(withHosts).not.to.be.empty;
    fc.assert(
      fc.property(fc.constantFrom(...withHosts), label, label, ({ hosts, host }, name, other) => {
        expect(isOwnHost({ hosts }, `https://${name}.${host}/`)).to.equal(true);
        expect(isOwnHost({ hosts }, `https://${name}${host}/`)).to.equal(false);
        expect(isOwnHost({ hosts }, `https://${host}.${name}.${other}/`)).to.equal(false);
        expect(isOwnHost({ hosts }, `https://${host}${name}/`)).to.equal(false);
      }),
    );
  });

  it('cannot be claimed by a config', () => {
    const value = {
      id: 'x',
      name: 'X',
      hosts: ['evil.example'],
      website: { url: 'https://evil.example' },
    };
    const { carrier } = readCarrier(undefined, [{ from: 'config', value }]);
    expect(carrier!.hosts).to.deep.equal([]);
    expect(isOwnHost(carrier!, 'https://evil.example/')).to.equal(false);
  });

  for (const { id, fakes = [], hosts } of everyCarrier()) {
    if (!fakes.length) continue;
    it(`is not one of the fakes that ${id} published`, () => {
      for (const fake of fakes)
        expect(isOwnHost({ hosts }, `https://${fake}/`), fake).to.equal(false);
    });
  }
});
