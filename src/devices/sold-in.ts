import { checkDevice } from './check-device.js';
import type { DeviceTable } from './table.js';
import type { Answer, Place } from './verdict.js';

/**
 * Refines an answer by the place of sale that the reader gave.
 *
 * @param answer the answer without the place of sale
 * @param soldIn a `Place`, or any other word for elsewhere; `unsure` or nothing changes nothing
 * @param device its name or code; absent for an iPhone, because a browser reveals only its generation
 */
export function answerSoldIn(
  answer: Answer,
  soldIn: string | undefined,
  device: string | undefined,
  table: DeviceTable,
): Answer {
  if (!soldIn || soldIn === 'unsure') return answer;
  // Keep the question, so that the reader can change the place.
  if (device) return { ...checkDevice(device, { soldIn }, table), ask: answer.ask };
  if (answer.verdict !== 'supported-unless') return answer;
  const { where, ...grounds } = answer;
  return where.some((place) => place === soldIn)
    ? { ...grounds, verdict: 'unknown', leaning: 'no', reason: 'sold-in', place: soldIn as Place }
    : { ...grounds, verdict: 'supported' };
}
