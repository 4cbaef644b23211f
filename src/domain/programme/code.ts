import { z } from 'zod';
import { remembered } from '../text/remembered';

/** A slug of lower-case ASCII, as in unit and level codes: `van-yen`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug')
  .meta({ id: 'Code', description: 'A code: lower-case letters without accents, digits and hyphens, as in van-yen.' });

/** An indicator's code, `7.2` or `D19`. Text, never a number: no `2.0`, of which a spreadsheet would make `2`. */
export const indicatorCode = z
  .string()
  .regex(/^(?!\d+\.0+$)[\p{L}\d](?:[\p{L}\d.\-/]*[\p{L}\d])?$/u, 'indicator-code')
  .meta({
    id: 'IndicatorCode',
    description:
      'Code of an indicator or a task, 7.2 or D19: text, never a number; no 2.0, of which a spreadsheet makes 2.',
  });

/** What a spreadsheet makes of a code that it takes for a number: `12.10` → `12.1`. Codes must differ by this, too. */
export const codeAsNumber = remembered((code) =>
  /^\d+(?:\.\d+)?$/.test(code) ? String(Number(code)) : code.toLowerCase(),
);
