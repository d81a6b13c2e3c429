import { expect } from '@open-wc/testing';
import { define } from '../../../src/elements/shared/define.js';
import { EsimRenewGuide, version } from '../../../src/index.js';
import { collectWarnings } from '../../support/stubs.js';

let tags = 0;
const newTag = () => `toy-element-${++tags}`;
const toy = () => class extends HTMLElement {};

describe('a tag', () => {
  it('is registered', () => {
    const [tag, element] = [newTag(), toy()];
    define(tag, element, '1.0.0');
    expect(customElements.get(tag)).to.equal(element);
    expect(document.createElement(tag)).to.be.an.instanceOf(element);
  });

  it('keeps the first class without a warning when the same version is loaded again', () => {
    const warnings = collectWarnings();
    const [tag, first] = [newTag(), toy()];
    define(tag, first, '1.0.0');
    define(tag, first, '1.0.0');
    define(tag, toy(), '1.0.0');
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first class and warns in one line when another version is loaded', () => {
    const warnings = collectWarnings();
    const [tag, first] = [newTag(), toy()];
    define(tag, first, '1.0.0');
    define(tag, toy(), '2.0.0');
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.to.include('1.0.0').and.to.include('2.0.0');
    expect(warnings[0]).not.to.include('\n');
  });

  it('stays with another library that registered it first, and our other tags still work', () => {
    const warnings = collectWarnings();
    const [taken, free, stranger] = [newTag(), newTag(), toy()];
    customElements.define(taken, stranger);
    define(taken, toy(), '1.0.0');
    define(free, toy(), '1.0.0');
    expect(customElements.get(taken)).to.equal(stranger);
    expect(customElements.get(free)).not.to.equal(undefined);
    expect(warnings).to.have.length(1);
  });

  it('of ours is registered with the version when the module loads', () => {
    expect(customElements.get('esim-renew-guide')).to.equal(EsimRenewGuide);
    expect((EsimRenewGuide as CustomElementConstructor).esimVersion).to.equal(version);
  });
});
