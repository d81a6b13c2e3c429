import { msg } from '@lit/localize';
import type { QuestionBlock } from '../render/block.js';
import { SITUATIONS, type Situation } from '../rules/ways.js';
import { ask } from './builders.js';
import type { Answers } from './scene.js';

/** The one question that the guide asks first. It is optional. */
export const askSituation = ({ situation }: Answers): QuestionBlock => ({
  ...ask(
    'situation',
    situationQuestion(),
    SITUATIONS.map((id) => [id, situationLabel(id)]),
    situation,
  ),
  note: `(${msg('optional', { desc: 'Stands in brackets after a question' })})`,
});

export const situationQuestion = (): string => msg('What is happening?');

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
