import { details } from '../../content/builders.js';
import { proof, proofTitle } from '../../content/device-proof.js';
import type { Answer } from '../../devices/verdict.js';
import { render, type Host } from '../../render/to-dom.js';

/**
 * How to find out on the phone itself. Closed before an answer, after a proven no, and if the answer is
 * about no single phone. Always open for a locked phone.
 */
export function proofTemplate(answer: Answer | undefined, host: Host, level: number): unknown {
  const { verdict, reason, device, isLocked } = answer ?? {};
  const open =
    !!answer &&
    (isLocked || (verdict !== 'unsupported' && reason !== 'computer' && reason !== 'several'));
  const blocks = proof(device?.brand, reason !== 'cellular', isLocked);
  return render([{ ...details('proof', proofTitle(), blocks), open }], host, level);
}
