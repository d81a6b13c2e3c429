import { airalo } from './airalo.js';
import { itel } from './itel.js';
import { mobifone } from './mobifone.js';
import { nomad } from './nomad.js';
import { otherCarrier, otherSeller } from './other.js';
import type { CarrierConfig } from './schema.js';
import { vietnamobile } from './vietnamobile.js';
import { viettel } from './viettel.js';
import { vinaphone } from './vinaphone.js';
import { vnsky } from './vnsky.js';
import { wintel } from './wintel.js';

/** What only our own table can say. Sources are dates here; their addresses are in `sources.ts`. */
export interface BuiltIn extends CarrierConfig {
  /** The carrier's own hosts; a subdomain of one counts. */
  hosts: string[];
  /** Hosts that the carrier itself named as fakes. */
  fakes?: string[];
  /** Numbers that the carrier said it calls from. */
  callsFrom?: string[];
  /** Its online service asks for the Vietnamese identity app, which visitors do not have. */
  onlineNeedsVneid?: boolean;
  /** How a seller's eSIM is topped up. */
  topUp?: {
    /** Where in its app, in the app's own words. */
    place?: string;
    /** `if-offered`: only an eSIM that shows it; `add-on`: data on top of a plan that still runs. */
    how: 'if-offered' | 'add-on';
    /** Whether it still works once data or days have run out; absent where nobody says. */
    afterEnd?: boolean;
    /** The plan is over as soon as its data is used up. */
    endsWithData?: boolean;
  };
  /** Facts known from agreeing public code only: path → number of files. Not official. */
  code?: Record<string, number>;
}

/** Every built-in carrier and seller, in the order of the picker. */
export const builtIns: Record<string, BuiltIn> = Object.fromEntries(
  [
    viettel,
    vinaphone,
    mobifone,
    vietnamobile,
    wintel,
    itel,
    vnsky,
    otherCarrier,
    airalo,
    nomad,
    otherSeller,
  ].map((carrier) => [carrier.id, carrier]),
);
