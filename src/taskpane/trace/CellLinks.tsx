import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { DetailPart } from '../../app/sheets/detail-columns';
import type { TracedUnit } from '../../app/trace/trace';
import { cellAddress } from '../../domain/report/address';
import type { CellRef, SheetRef } from '../../domain/report/grid';
import type { FigureSource, Observation } from '../../domain/report/observation';
import { PlaceLink } from '../parts/PlaceLink';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface CellLinksProps {
  readonly unit: TracedUnit;
  readonly part: DetailPart | null;
}

/** The way to the cells that a unit's figure stands in: sheet and address. */
export function CellLinks({ unit: { unit, observation }, part }: CellLinksProps) {
  const styles = useStyles();
  const words = useTraceTexts();
  const sources = sourcesOf(observation, part);
  const places: readonly { readonly sheet: SheetRef; readonly cell: CellRef }[] =
    sources.length > 0
      ? sources
      : observation.sheet && observation.cell
        ? [{ sheet: observation.sheet, cell: observation.cell }]
        : [];
  const standing = places.filter(({ sheet }) => sheet.id !== '');
  return (
    <div className={styles.cells}>
      {standing.map((place) => (
        <PlaceLink key={`${place.sheet.id} ${cellAddress(place.cell)}`} place={place} whose={unit.name} />
      ))}
      {standing.length > 1 && <Caption1>{words.addedUp}</Caption1>}
      {sources.some(({ factor }) => factor === null) && <Caption1>{words.understood}</Caption1>}
    </div>
  );
}

function sourcesOf({ sources, standing }: Observation, part: DetailPart | null): readonly FigureSource[] {
  // What is left out leads to its row.
  if (standing !== 'reported' || part === 'state' || part === 'date' || part === 'text') return [];
  return sources[part ?? 'toDate'] ?? [];
}
