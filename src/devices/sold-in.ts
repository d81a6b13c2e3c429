import { checkDevice } from './check-device.js';
import type { DeviceTable } from './table.js';
import type { Answer, Place } from './verdict.js';

/**
 * The answer for a phone of which the reader says where it was sold.
 *
 * @param answer what was said before that was known
 * @param soldIn a place; another word for anywhere else; `unsure` or nothing changes nothing
 * @param device its name or code; absent for an iPhone of which only the generation is known
 */
export function answerSoldIn(
  answer: Answer,
  soldIn: string | undefined,
  device: string | undefined,
  table: DeviceTable,
): Answer {
  if (!soldIn || soldIn === 'unsure') return answer;
  // What was asked can be answered anew.
  if (device) return { ...checkDevice(device, { soldIn }, table), ask: answer.ask };
  if (answer.verdict !== 'supported-unless') return answer;
  const { where, ...grounds } = answer;
  return where.some((place) => place === soldIn)
    ? { ...grounds, verdict: 'unknown', leaning: 'no', reason: 'sold-in', place: soldIn as Place }
    : { ...grounds, verdict: 'supported' };
}
