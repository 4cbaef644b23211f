/*
 * Runs before the bundle and decides whether it can run at all. Written in ES5 and not compiled: an Excel that is too
 * old shows pages in Internet Explorer 11, and there this file must still be able to say so.
 */
(function () {
  'use strict';

  /** The newest parts of the language that the bundle uses without asking. */
  function languageIsNewEnough() {
    return (
      typeof BigInt === 'function' &&
      typeof Array.prototype.findLast === 'function' &&
      typeof String.prototype.replaceAll === 'function'
    );
  }

  function excelIsNewEnough() {
    return Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  }

  function showInstead(id) {
    document.getElementById('pane').style.display = 'none';
    document.getElementById(id).removeAttribute('hidden');
  }

  function loadBundle() {
    var files = document.getElementById('start').getAttribute('data-bundle').split(' ');
    for (var i = 0; i < files.length; i++) {
      var script = document.createElement('script');
      script.src = files[i];
      script.async = false;
      script.onerror = function () {
        showInstead('not-loaded');
      };
      document.head.appendChild(script);
    }
  }

  if (typeof Office === 'undefined') {
    showInstead('not-loaded');
    return;
  }
  Office.onReady(function (info) {
    if (info.host !== 'Excel') showInstead('not-in-excel');
    else if (!languageIsNewEnough() || !excelIsNewEnough()) showInstead('excel-too-old');
    else loadBundle();
  });
})();
