// Starts the page.
//
// Flow: Trunk writes the names of the script and the Wasm into two <meta> elements (pattern_script in Trunk.toml); this
// looks whether the browser can run them, loads both and starts the app. On any failure the text of the page stays as it
// was, and #boot-failed appears with a sentence in the page's language.
//
// Why a file of its own: a strict content security policy forbids Trunk's inline script. Why a classic script in old
// words: a browser without modules would not even run the check in a new one. Why first in the head and not deferred: what the
// first view may show depends on the address, nothing that is wrong must be painted first, and it need not wait for styles.
(function () {
  "use strict";
  var root = document.documentElement;

  function named(name) {
    var meta = document.querySelector('meta[name="' + name + '"]');
    if (!meta) throw new Error("the page names no " + name);
    // Resolved against the page, not against this file, so that the page works in any folder.
    return new URL(meta.getAttribute("content"), document.baseURI).href;
  }

  // The smallest module with an operation on four numbers at once, which the model is compiled to.
  var SIMD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

  function canRun() {
    return (
      typeof WebAssembly === "object" &&
      typeof WebAssembly.instantiate === "function" &&
      WebAssembly.validate(new Uint8Array(SIMD)) &&
      typeof fetch === "function" &&
      typeof URL === "function" &&
      "noModule" in document.createElement("script")
    );
  }

  // When what stands still has been shown: the program is eight times as much, and would come in its way on a slow line and
  // on a slow device. After a while where nobody looks, and at once where a link opens something else.
  function seen() {
    var kind = "largest-contentful-paint";
    var told = window.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).indexOf(kind) >= 0;
    return new Promise(function (resolve) {
      whenRead(function () {
        var first = document.getElementById("first");
        if (!first || root.hasAttribute("data-opens")) return resolve();
        setTimeout(resolve, 400);
        if (!told) return requestAnimationFrame(function () { setTimeout(resolve, 0); });
        new PerformanceObserver(function (list, observer) {
          var shown = list.getEntries().some(function (entry) { return first.contains(entry.element); });
          if (!shown) return;
          observer.disconnect();
          resolve();
        }).observe({ type: kind, buffered: true });
      });
    });
  }

  function load() {
    var script = named("app-script");
    var wasm = named("app-wasm");
    var loading = fetch(wasm).then(function (response) {
      if (!response.ok) throw new Error(wasm + " came with status " + response.status);
      return response;
    });
    // Awaited by the app below; a failure before that is not a second one.
    loading.catch(function () {});
    // The program makes the page in several tasks, and puts it into its place at the end.
    var shown = new Promise(function (resolve, reject) {
      addEventListener("netwerktijd-shown", resolve, { once: true });
      addEventListener("netwerktijd-crashed", reject, { once: true });
    });
    shown.catch(function () {});
    return import(script).then(function (app) {
      return app.default({ module_or_path: loading });
    }).then(function (wasm) {
      return shown.then(function () { return wasm; });
    });
  }

  function start() {
    if (!canRun()) throw new Error("this browser has no modules or no WebAssembly");
    return seen().then(load);
  }

  // What stands still until the program runs. It is what opens without a link: a link shows the text instead. It answers
  // nothing yet, so that no touch of it is lost; where the program does not come it is a page to read.
  function standing(still) {
    var first = document.getElementById("first");
    if (first) first.inert = still;
  }

  function whenRead(act) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
    else act();
  }

  function started(wasm) {
    root.setAttribute("data-boot", "started");
    // The name that Trunk's own script uses.
    dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm: wasm } }));
  }

  function failed(reason) {
    console.error("The page did not start:", reason);
    root.setAttribute("data-boot", "failed");
    whenRead(function () {
      standing(false);
      var notice = document.getElementById("boot-failed");
      if (!notice) return;
      for (var i = 0; i < notice.children.length; i++) {
        notice.children[i].hidden = notice.children[i].lang !== root.lang;
      }
      notice.hidden = false;
    });
  }

  // A page in another language becomes the page with a link, so that what is shared opens alike for everybody.
  function becomeLink() {
    var start = document.querySelector('meta[name="start"]');
    if (!start) return;
    try {
      history.replaceState(null, "", location.hash ? "./" + location.hash : start.getAttribute("content"));
    } catch (_) {
      // From a file the address cannot change; the page works all the same.
    }
  }

  // After a panic the program answers no more: its link is followed here.
  document.addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("#crashed a")) return;
    event.preventDefault();
    location.reload();
  });

  try {
    root.setAttribute("data-boot", "starting");
    if (location.hash.length > 1) root.setAttribute("data-opens", "link");
    whenRead(function () {
      becomeLink();
      standing(root.getAttribute("data-boot") === "starting");
    });
    start().then(started).catch(failed);
  } catch (reason) {
    failed(reason);
  }
})();
