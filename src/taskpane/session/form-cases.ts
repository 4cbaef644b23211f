/** What checking a form while it is filled needs, fetched when there is one. */
export { checkForm } from '../../app/self-check/check-form';
export { namedByForms } from '../../app/self-check/named-by-forms';
export { areOfOneUnit, readForms } from '../../app/self-check/read-forms';
export { readProgrammeFile } from '../../app/setup/programme-file';
export { labelText } from '../../domain/report/identify-report';
