import { msg } from '@lit/localize';
import type { Situation } from '../rules/ways.js';

export const situationQuestion = (): string =>
  msg('What is happening?', { id: 'situation.question' });

export const optional = (): string =>
  msg('optional', { id: 'situation.optional', desc: 'Stands in brackets after a question' });

export function situationLabel(situation: Situation): string {
  switch (situation) {
    case 'works':
      return msg('Still works', { id: 'situation.works' });
    case 'used-up':
      return msg('Data used up', { id: 'situation.used-up' });
    case 'expired':
      return msg('Expired', { id: 'situation.expired' });
    case 'paid':
      return msg('Paid, no service', { id: 'situation.paid' });
    case 'other':
      return msg('Something else', { id: 'situation.other' });
  }
}
