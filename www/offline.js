// Has the site kept for when there is no network, and offers a new version by a sentence and two buttons.
//
// Nothing is loaded anew before the reader presses the button; the setting is in the link, so nothing is lost then: what
// still rests before it is written (src/ui/hooks/address.rs) is asked for. In a frame of another page, from a
// file and in browsers without service workers this does nothing.
(function () {
  "use strict";
  var place = document.getElementById("update");
  var version = document.querySelector('meta[name="app-version"]');
  var asked = false;
  var left = false;
  var HOUR = 3600000;
  // How long the new version may take to answer for this page, in milliseconds: a browser lets it wait for what the one
  // before is still busy with. Loaded anew without it, the page comes from the network and is the new one too.
  var PATIENCE = 1500;

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

  function anew() {
    if (left) return;
    left = true;
    dispatchEvent(new Event("netwerktijd-leaves"));
    location.reload();
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
      if (document.hidden || Math.abs(Date.now() - checked) < HOUR) return;
      checked = Date.now();
      registration.update().catch(function () {});
    });
    place.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button) return;
      place.hidden = true;
      if (button.value !== "now") return;
      asked = true;
      if (!registration.waiting) return anew();
      registration.waiting.postMessage("go");
      setTimeout(anew, PATIENCE);
    });
    workers.addEventListener("controllerchange", function () {
      if (asked) anew();
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
