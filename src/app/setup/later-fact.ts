import { parseDecimal } from '../../domain/number/number-text';
import { parseDate } from '../../domain/period/iso-date';
import { textKey } from '../../domain/text/text-key';
import { formatDate } from '../../locales/format-number';
import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import type { CellKind } from './cell-kind';
import { isRecord } from './record';
import { reference, type Named } from './reference';

/** `Số xã = 16 từ 01/07/2025`: what is known of a unit from a day on. */
export function laterFact(facts: readonly Named[]): CellKind {
  const named = reference('fact', facts);
  return {
    write: (later) => {
      if (!isRecord(later)) return null;
      const { fact, from, value } = later;
      const name = named.write(fact);
      if (typeof name !== 'string' || typeof from !== 'string' || typeof value !== 'number') return null;
      return `${name} = ${String(value).replace('.', ',')} ${PROGRAMME_WORDS.from} ${formatDate(from)}`;
    },
    read: ({ value: typed, format }) => {
      const parts = WRITTEN.exec(String(typed).normalize('NFC').trim())?.groups;
      const from = parseDate(textKey(parts?.['from'] ?? ''));
      const value = parseDecimal(textKey(parts?.['value'] ?? ''));
      if (!parts || from === null || value === null) return { refusal: { why: 'not-a-later-fact' } };
      const fact = named.read({ value: parts['fact'] ?? '', format });
      return 'refusal' in fact ? fact : { value: { fact: fact.value, from, value } };
    },
    style: () => 'inputText',
  };
}

const WRITTEN = new RegExp(`^(?<fact>.+?)\\s*=\\s*(?<value>\\S+)\\s+${PROGRAMME_WORDS.from}\\s+(?<from>.+)$`, 'iu');
