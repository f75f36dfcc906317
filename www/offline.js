// Has the site kept for when there is no network, and offers a new version by a sentence and two buttons.
//
// Nothing is loaded anew before the reader presses the button; the setting is in the link, so nothing is lost then. In a
// frame of another page, from a file and in browsers without service workers this does nothing.
(function () {
  "use strict";
  var place = document.getElementById("update");
  var version = document.querySelector('meta[name="app-version"]');
  var asked = false;
  var hour = 3600000;

  function container() {
    try {
      // Asking throws in a frame without an origin.
      return window.top === window && /^http/.test(location.protocol) && navigator.serviceWorker;
    } catch (_) {
      return undefined;
    }
  }

  // A new version waits: it is offered, unless this page is of that version already.
  function look(registration) {
    var waiting = registration.waiting;
    if (!waiting || !workers.controller) return;
    var channel = new MessageChannel();
    channel.port1.onmessage = function (message) {
      if (message.data) place.hidden = false;
    };
    waiting.postMessage({ version: version.content }, [channel.port2]);
  }

  function watch(registration) {
    var checked = Date.now();
    registration.addEventListener("updatefound", function () {
      var coming = registration.installing;
      if (!coming) return;
      coming.addEventListener("statechange", function () {
        if (coming.state === "installed") look(registration);
      });
    });
    document.addEventListener("visibilitychange", function () {
      if (document.hidden || Math.abs(Date.now() - checked) < hour) return;
      checked = Date.now();
      registration.update().catch(function () {});
    });
    place.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button) return;
      place.hidden = true;
      if (button.value !== "now") return;
      asked = true;
      if (registration.waiting) registration.waiting.postMessage("go");
      else location.reload();
    });
    workers.addEventListener("controllerchange", function () {
      if (asked) location.reload();
    });
    look(registration);
  }

  function begin() {
    // No network, no room or a rule of the host: the site works as it did.
    workers.register("sw.js", { updateViaCache: "none" }).then(watch, function () {});
  }

  var workers = container();
  if (!workers || !place || !version) return;
  if (document.documentElement.dataset.boot === "started") begin();
  else addEventListener("TrunkApplicationStarted", begin, { once: true });
})();
