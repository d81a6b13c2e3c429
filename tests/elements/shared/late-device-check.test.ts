import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimElement } from '../../../src/elements/shared/element.js';
import { all } from '../../support/guide.js';
import { stub } from '../../support/stubs.js';

const TAG = 'esim-device-check';

/** A page whose files define no device check until the test says so. */
function withoutDeviceCheck(): { define: () => void } {
  const { get } = customElements;
  let isDefined = false;
  let tell = () => {};
  const defined = new Promise<void>((resolve) => (tell = resolve));
  stub(customElements, 'get', (name: string) =>
    name === TAG && !isDefined ? undefined : get.call(customElements, name),
  );
  stub(customElements, 'whenDefined', () => defined);
  const define = () => {
    isDefined = true;
    tell();
  };
  return { define };
}

describe('a device check that the page loads later', () => {
  for (const tag of ['esim-renew-guide', 'esim-faq'] as const) {
    it(`comes into ${tag}`, async () => {
      const page = withoutDeviceCheck();
      const root = await fixture<HTMLElement>(html`<div></div>`);
      root.innerHTML = `<${tag} carrier="viettel"></${tag}>`;
      const element = root.firstElementChild as EsimElement;
      await element.updateComplete;
      expect(all(element, TAG)).to.have.length(0);
      page.define();
      await waitUntil(() => all(element, TAG).length, 'it never came');
    });
  }
});
