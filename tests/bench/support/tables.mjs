export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One decimal below ten, none above. */
export const number = (value) =>
  value.toLocaleString('en-US', {
    maximumFractionDigits: value < 10 ? 1 : 0,
    minimumFractionDigits: value < 10 ? 1 : 0,
  });

/**
 * The median ratio to the other variant. Each round measures all variants one after the other, so
 * both values of a ratio come from the same state of the machine.
 */
const ratio = (values, others) => median(values.map((value, round) => value / others[round]));

const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ×`;

/** The median, and in brackets the ratio to the other variant. */
export const compared = (values, others) =>
  `${number(median(values))}${others ? ` (${times(ratio(values, others))})` : ''}`;

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
