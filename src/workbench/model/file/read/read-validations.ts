import { parseAddress } from '../../geometry/address';
import { NO_VALIDATION, VALIDATION_OPERATORS, VALIDATION_TYPES, type Validation } from '../../sheet/validation';
import { withoutPrefixes } from '../future-functions';
import { childNamed, descendantsNamed, isTrue, type XmlElement } from '../package/xml';
import { decodeEscapes } from '../package/xml-text';

/** Those of the sheet itself, and those that newer Excel keeps apart because they look at other sheets. */
export const readValidations = (root: XmlElement): Validation[] =>
  descendantsNamed(root, 'dataValidation').flatMap((element) => readValidation(element) ?? []);

const oneOf = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  words.find((word) => word === text);

function readValidation(element: XmlElement): Validation | null {
  const { attributes } = element;
  const list = attributes['sqref'] ?? childNamed(element, 'sqref')?.text ?? '';
  const areas = list.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
  if (areas.length === 0) return null;
  const text = (name: string) => decodeEscapes(attributes[name] ?? '');
  return {
    areas,
    type: oneOf(VALIDATION_TYPES, attributes['type']) ?? NO_VALIDATION.type,
    operator: oneOf(VALIDATION_OPERATORS, attributes['operator']) ?? NO_VALIDATION.operator,
    formula1: readFormula(element, 'formula1'),
    formula2: readFormula(element, 'formula2'),
    ignoreBlanks: isTrue(attributes['allowBlank']),
    // The file says when the arrow is hidden.
    dropDown: !isTrue(attributes['showDropDown']),
    prompt: { show: isTrue(attributes['showInputMessage']), title: text('promptTitle'), message: text('prompt') },
    alert: {
      show: isTrue(attributes['showErrorMessage']),
      style: oneOf(['stop', 'warning', 'information'], attributes['errorStyle']) ?? 'stop',
      title: text('errorTitle'),
      message: text('error'),
    },
  };
}

function readFormula(element: XmlElement, name: string): string {
  const formula = childNamed(element, name);
  return withoutPrefixes((childNamed(formula, 'f') ?? formula)?.text ?? '');
}
