import type { Question } from './questions.js';

/** The element that shows the questions. */
interface Host {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
}

/**
 * Moves the focus to a question, after the update that may bring it.
 *
 * @param scrolls whether to bring the question to the top of the window too
 */
export async function goToQuestion(
  host: Host,
  question?: Question,
  scrolls = false,
): Promise<void> {
  await host.updateComplete;
  if (!question) return;
  const details =
    'own' in question
      ? question.own.details
      : // An id has only letters, digits, hyphens and underscores, so it needs no escapes.
        host.renderRoot.querySelector(`details[data-id="${question.id}"]`);
  if (scrolls) details?.scrollIntoView({ block: 'start' });
  details?.querySelector('summary')?.focus({ preventScroll: true });
}
