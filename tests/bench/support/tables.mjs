export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds, or anything else, with as many digits as mean something. */
export const number = (value) =>
  value.toLocaleString('en-US', {
    maximumFractionDigits: value < 10 ? 1 : 0,
    minimumFractionDigits: value < 10 ? 1 : 0,
  });

/**
 * How many times as much as the other took. Each round measures all variants one after the other, so
 * the ratio is taken within a round, where both met the same machine.
 */
const ratio = (values, others) => median(values.map((value, round) => value / others[round]));

const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ×`;

/** The median; in brackets, where there are others, how many times as much as theirs. */
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
