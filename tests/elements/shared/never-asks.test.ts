import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { digitsCleared } from '../../../src/content/controls.js';
import { everyLanguage } from '../../support/carriers.js';
import { one } from '../../support/guide.js';
import { fieldsOf, problemsInAnyState, problemsOf } from '../../support/secrets.js';

describe('no field asks for a secret', () => {
  for (const carrier of ['airalo', 'other-carrier']) {
    it(`in the guide for ${carrier}, with any answers`, async () => {
      expect(await problemsInAnyState(carrier)).to.deep.equal([]);
    });
  }

  it('in the guide, when the reader enters the start of a plan', async () => {
    const guide = await fixture<LitElement>(
      html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`,
    );
    const known = one<HTMLSelectElement>(guide, "[data-id='end-known']");
    known.value = 'start';
    known.dispatchEvent(new Event('change'));
    await guide.updateComplete;
    expect(fieldsOf(guide.shadowRoot!).flatMap(problemsOf)).to.deep.equal([]);
  });

  for (const language of everyLanguage) {
    it(`in the other elements, ${language}`, async () => {
      const both = await fixture(
        html`<div lang=${language}>
          <esim-faq carrier="viettel" searchable all feedback></esim-faq>
          <esim-device-check carrier="viettel" device="Galaxy S23"></esim-device-check>
        </div>`,
      );
      for (const element of both.children) await (element as LitElement).updateComplete;
      const fields = fieldsOf(both);
      expect(fields).to.have.length(2);
      expect(fields.flatMap(problemsOf)).to.deep.equal([]);
    });
  }

  const numbers = [
    '8984048000012345678',
    '4111 1111 1111 1111',
    '８９８４０４８００００１',
    '0912.345.678-9',
  ];
  for (const [tag, number] of ['esim-faq', 'esim-device-check'].flatMap((tag) =>
    numbers.map((number) => [tag, number] as const),
  )) {
    it(`and ${tag} clears a text that looks like one: ${number}`, async () => {
      const root = await fixture(
        html`<div><esim-faq searchable></esim-faq><esim-device-check></esim-device-check></div>`,
      );
      const element = root.querySelector<LitElement>(tag)!;
      await element.updateComplete;
      const [field] = fieldsOf(element.shadowRoot!) as HTMLInputElement[];
      field!.value = number;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(field!.value).to.equal('');
      expect(element.shadowRoot!.textContent).to.contain(inLanguage('en', digitsCleared));
    });
  }

  for (const tag of ['esim-faq', 'esim-device-check']) {
    describe(`and ${tag} clears a number that is typed`, () => {
      const TYPED = '8984 0412-3456.7890123';
      const cleared = inLanguage('en', digitsCleared);

      const begin = async () => {
        const element = document.createElement(tag) as LitElement & { searchable?: boolean };
        element.searchable = true;
        (await fixture(html`<div lang="en"></div>`)).append(element);
        await element.updateComplete;
        const [field] = fieldsOf(element.shadowRoot!) as HTMLInputElement[];
        const type = async (text: string) => {
          for (const key of text) {
            field!.value += key;
            field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            await element.updateComplete;
          }
        };
        return { element, field: field!, type };
      };

      it('with the rest of its digits, and the message stays', async () => {
        const { element, field, type } = await begin();
        field.focus();
        await type(TYPED);
        expect(field.value).to.equal('');
        expect(element.shadowRoot!.textContent).to.contain(cleared);
        expect(element.shadowRoot!.querySelector('.results, [role=option]')).to.equal(null);
      });

      it('and announces that once', async () => {
        const { element, type } = await begin();
        const said = () => one(element, '[role=status] span');
        await type('89840412345');
        const first = said();
        expect(first.textContent).to.equal(cleared);
        await type('67890123');
        expect(said() === first, 'not announced again').to.equal(true);
      });

      it('until another kind of character comes', async () => {
        const { element, field, type } = await begin();
        await type(`${TYPED}a5`);
        expect(field.value).to.equal('a5');
        expect(one(element, '.search').textContent).not.to.contain(cleared);
      });

      it('until the focus has left', async () => {
        const { element, field, type } = await begin();
        await type(TYPED);
        // As if the focus came back. Firefox sends no such events to a page in the background.
        field.dispatchEvent(new FocusEvent('focus'));
        field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
        await type('15');
        expect(field.value).to.equal('15');
        expect(one(element, '.search').textContent).not.to.contain(cleared);
      });
    });
  }
});
