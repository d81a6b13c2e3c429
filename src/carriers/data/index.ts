import type { SourcedCarrier } from '../fact.js';
import { airalo } from './airalo.js';
import { alosim } from './alosim.js';
import { holafly } from './holafly.js';
import { itel } from './itel.js';
import { kkday } from './kkday.js';
import { mobifone } from './mobifone.js';
import { nomad } from './nomad.js';
import { otherCarrier, otherSeller } from './other.js';
import { roamless } from './roamless.js';
import { tripcom } from './tripcom.js';
import { ubigi } from './ubigi.js';
import { vietnamobile } from './vietnamobile.js';
import { viettel } from './viettel.js';
import { vinaphone } from './vinaphone.js';
import { vnsky } from './vnsky.js';
import { wintel } from './wintel.js';

/**
 * Every built-in carrier and seller, in the order of the picker.
 *
 * Confirmed for several of them, and left out on purpose:
 * - SMS TTTB to 1414 (shows the registered owner of a number): the same for every carrier, so the
 *   help text has it.
 * - Scratch cards from 10,000 to 500,000 VND and where to buy them: we state no prices. The shops are
 *   the same for all carriers, so the content names them.
 * - SMS DK CVQT to 9123 (VinaPhone) and DK_CVQT to 999 (MobiFone): they switch on roaming outside
 *   Vietnam, which renews nothing and costs money.
 * - Changing a SIM to an eSIM, free online since December 2025 and in the app since October 2025
 *   (Viettel, VinaPhone): this is about getting an eSIM, not renewing one.
 * - Wintel and iTel run on the VinaPhone network: this does not change how to renew.
 * - Network codes 452-01, 452-02, 452-04, 452-05, 452-09: no reader and no rule needs them.
 * - Full and former company names: a traveller sees the brand name on the screen.
 * - Store addresses of the apps: they are built from the ids.
 */
export const carriers: readonly SourcedCarrier[] = [
  viettel,
  vinaphone,
  mobifone,
  vietnamobile,
  wintel,
  itel,
  vnsky,
  otherCarrier,
  airalo,
  holafly,
  tripcom,
  kkday,
  nomad,
  ubigi,
  alosim,
  roamless,
  otherSeller,
];
