import { Caption1 } from '@fluentui/react-components';
import type { TracedUnit } from '../../app/trace/trace';
import { cellAddress } from '../../domain/report/address';
import { momentWords } from './trace-words';
import { useTraceTexts } from './use-trace-texts';

/** The file, its version and when it came in; that the sheet is gone where it is. */
export function SourceLine({ unit: { receipt, observation } }: { readonly unit: TracedUnit }) {
  const words = useTraceTexts();
  const { sheet, cell } = observation;
  if (observation.standing === 'missing' && !sheet) return null;
  return (
    <>
      {receipt ? (
        <Caption1>{words.received(receipt.file, receipt.version, momentWords(receipt.at), receipt.by)}</Caption1>
      ) : (
        sheet && sheet.id !== '' && <Caption1>{words.notReceived}</Caption1>
      )}
      {sheet?.id === '' && <Caption1>{words.removed(sheet.name, cell ? cellAddress(cell) : '')}</Caption1>}
    </>
  );
}
