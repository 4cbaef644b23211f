const LIBRARY = 'office-js/excel-web-16.00.js';
let loading: Promise<void> | null = null;

/** Microsoft's client library, as it comes, for the page itself: the sample is written by the product's own Office.js code. */
export function loadLibrary(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = LIBRARY;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${LIBRARY} could not be loaded`));
    document.head.append(script);
  });
  return loading;
}
