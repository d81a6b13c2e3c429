import { msg } from '@lit/localize';
import type { QuestionBlock } from '../render/block.js';
import { SITUATIONS, type Situation } from '../rules/ways.js';
import { ask } from './builders.js';
import type { Answers } from './builders.js';

/** The one question that the guide asks first. It is optional. */
export const askSituation = (answers: Answers): QuestionBlock => ({
  ...ask(
    answers,
    'situation',
    situationQuestion(),
    SITUATIONS.map((id) => [id, situationLabel(id)] as const),
  ),
  note: msg('(optional)'),
});

/** What is happening now. Once the reader has Wi-Fi, everything works as before. */
export const situationNow = (answers: Answers): Situation | undefined =>
  answers['have-wifi'] ? undefined : answers.situation;

export const situationQuestion = (): string => msg('What’s happening?');

export const situationLabel = (situation: Situation): string => labels[situation]();

const labels: Record<Situation, () => string> = {
  works: () => msg('Still works'),
  'used-up': () => msg('Data used up'),
  expired: () => msg('Expired'),
  paid: () => msg('Paid, no service'),
  other: () => msg('Something else'),
};
