import { blockStyles } from './blocks.styles.js';
import { fieldStyles } from './fields.styles.js';
import { hostStyles } from './host.styles.js';
import { paperStyles } from './paper.styles.js';
import { rowStyles } from './rows.styles.js';
import { sharedStyles } from './shared.styles.js';
import { stepStyles } from './steps.styles.js';
import { tokenStyles } from './tokens.styles.js';

/** The styles of every element. The order counts: a later rule wins. */
export const commonStyles = [
  tokenStyles,
  hostStyles,
  blockStyles,
  rowStyles,
  stepStyles,
  fieldStyles,
  sharedStyles,
  paperStyles,
];
