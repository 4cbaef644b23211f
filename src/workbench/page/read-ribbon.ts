import type { Language } from '../../locales/format-number';

/** A button that the manifest puts on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that the add-in has associated with it; null for the button that only opens the pane. */
  readonly action: string | null;
}
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon as Excel would make it of the manifest. */
export function readRibbon(manifest: string, language: Language): Ribbon {
  const page = new DOMParser().parseFromString(manifest, 'text/xml');
  const texts = resources(page, language);
  const text = (element: Element, name: string) => texts.get(resourceOf(element, name)) ?? '';
  const [group] = page.getElementsByTagName('Group');
  const buttons = [...page.getElementsByTagName('Control')].map((control): RibbonButton => {
    const tip = control.getElementsByTagName('Supertip')[0];
    const icon = [...control.getElementsByTagName('bt:Image')].find((image) => image.getAttribute('size') === '32');
    const address = texts.get(icon?.getAttribute('resid') ?? '') ?? '';
    return {
      id: control.id || (control.getAttribute('id') ?? ''),
      label: text(control, 'Label'),
      tip: tip ? text(tip, 'Description') : '',
      // The manifest names where it will be installed from; here its files are beside this page.
      icon: address === '' ? '' : new URL(address).pathname,
      action: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
    };
  });
  return { group: group ? text(group, 'Label') : '', buttons };
}

const resourceOf = (element: Element, name: string): string =>
  element.getElementsByTagName(name)[0]?.getAttribute('resid') ?? '';

/** Strings and addresses by their ids; English ones stand inside the Vietnamese. */
function resources(page: Document, language: Language): ReadonlyMap<string, string> {
  const all = [...page.getElementsByTagName('bt:String'), ...page.getElementsByTagName('bt:Image')];
  return new Map(
    all.flatMap((element): [string, string][] => {
      const id = element.getAttribute('id');
      const value = element.getAttribute('DefaultValue');
      if (id === null || value === null) return [];
      const english = [...element.children].find((child) => child.getAttribute('Locale') === 'en-US');
      return [[id, (language === 'en' ? english?.getAttribute('Value') : null) ?? value]];
    }),
  );
}
