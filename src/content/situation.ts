import { msg } from '@lit/localize';
import { SITUATIONS, type Situation } from '../rules/ways.js';
import type { QuestionBlock } from './block.js';

/** The one question that the guide asks first, and that nobody has to answer. */
export const askSituation = (answered: Situation | undefined): QuestionBlock => ({
  type: 'question',
  id: 'situation',
  text: situationQuestion(),
  note: `(${optional()})`,
  answers: SITUATIONS.map((id) => ({ id, label: situationLabel(id) })),
  answered,
});

export const situationQuestion = (): string => msg('What is happening?');

const optional = (): string => msg('optional', { desc: 'Stands in brackets after a question' });

export function situationLabel(situation: Situation): string {
  switch (situation) {
    case 'works':
      return msg('Still works');
    case 'used-up':
      return msg('Data used up');
    case 'expired':
      return msg('Expired');
    case 'paid':
      return msg('Paid, no service');
    case 'other':
      return msg('Something else');
  }
}
