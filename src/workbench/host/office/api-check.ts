/** Microsoft's own check that an add-in uses no API newer than its requirement sets. */

interface LibraryWithCheck {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}
interface LibraryGlobals {
  readonly OSF: { _OfficeAppFactory: { getContext(): object } };
}
interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

const isNoNewer = (version: string, highest: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [topMajor = 0, topMinor = 0] = highest.split('.').map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
};

/**
 * From now on the library throws `ApiNotFound` when a member of a newer set is used, and `Office.context.requirements`
 * answers accordingly. `sets` are the highest versions there are, such as `{ ExcelApi: '1.14' }`; null ends it.
 */
export function limitApi(sets: Readonly<Record<string, string>> | null): void {
  const library = OfficeExtension as unknown as LibraryWithCheck;
  library.CommonUtility._doApiNotSupportedCheck = sets !== null;
  const requirements: Requirements = {
    isSetSupported: (name, version = '1.1') => {
      const highest = Object.entries(sets ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
      return sets === null || (highest !== undefined && isNoNewer(version, highest));
    },
  };
  // `Office.context` is what this factory gives; it has nothing to give where there is no host page.
  const { OSF: framework } = globalThis as unknown as LibraryGlobals;
  framework._OfficeAppFactory = { getContext: () => ({ requirements }) };
}
