import { webcrypto } from 'node:crypto';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** Time enough on a machine that builds and tests other things as well. Nothing here waits for a time to pass. */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** jsdom thinks that a page whose focused element was taken away is no longer being used; a browser does not. */
document.hasFocus = () => true;

/** jsdom lays nothing out, so that everything looks hidden to what manages the Tab key. */
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 600);

/** jsdom has no canvas, and says so at length each time it is asked. */
HTMLCanvasElement.prototype.getContext = () => null;

/** jsdom’s files cannot be read as the browsers’ can. */
Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('The file cannot be read'));
    reader.readAsArrayBuffer(this);
  });
};

/** jsdom has no digests. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

/** jsdom's files give their text by a reader only. */
Blob.prototype.text = async function (this: Blob): Promise<string> {
  return Buffer.from(await this.arrayBuffer()).toString('utf8');
};
