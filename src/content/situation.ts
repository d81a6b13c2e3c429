import { msg } from '@lit/localize';
import { SITUATIONS, type Situation } from '../rules/ways.js';
import type { QuestionBlock } from '../render/block.js';

/** The one question that the guide asks first, and that nobody has to answer. */
export const askSituation = (answered: Situation | undefined): QuestionBlock => ({
  type: 'question',
  id: 'situation',
  text: situationQuestion(),
  note: `(${optional()})`,
  answers: SITUATIONS.map((id) => ({ id, label: situationLabel(id) })),
  answered,
});

export const situationQuestion = (): string =>
  msg('What is happening?', { id: 'situation.question' });

const optional = (): string =>
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
