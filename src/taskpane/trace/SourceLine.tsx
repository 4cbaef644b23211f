import { Caption1 } from '@fluentui/react-components';
import type { TracedUnit } from '../../app/trace/trace';
import { cellAddress } from '../../domain/report/address';
import { PlaceLink } from '../parts/PlaceLink';
import { momentWords } from './trace-words';
import { useTraceTexts } from './use-trace-texts';

/** The file, its version and when it came in; of a figure on record, its report's cell or that the sheet is gone. */
export function SourceLine({ unit: { unit, receipt, observation, stillAt } }: { readonly unit: TracedUnit }) {
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
      {sheet?.id === '' && !stillAt && <Caption1>{words.removed(sheet.name, cell ? cellAddress(cell) : '')}</Caption1>}
      {stillAt && (
        <>
          <Caption1>{words.settled}</Caption1>
          <PlaceLink place={{ sheet: stillAt, cell }} whose={unit.name} />
        </>
      )}
    </>
  );
}
