/** The use cases of setting up, fetched when the first is needed. */
export { recordVerdict } from '../../app/judge/record-verdict';
export { assignPlan } from '../../app/setup/assign-plan';
export { prepareNextYear } from '../../app/setup/next-year';
export { programmeFile, readProgrammeFile } from '../../app/setup/programme-file';
export { readProgrammeInWorkbook, writeProgrammeToWorkbook } from '../../app/setup/programme-in-workbook';
