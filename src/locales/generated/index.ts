// Written by `npm run words` from src/locales/xliff: change it there.
import type { LocaleModule } from '@lit/localize';
import { templates as zhHans } from './zh-Hans.js';
import { templates as vi } from './vi.js';

export const translations: Partial<Record<string, LocaleModule>> = {
  'zh-Hans': { templates: zhHans },
  'vi': { templates: vi },
};
