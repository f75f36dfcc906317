// Another frame of the same site, which is not the one that holds the page.
"use strict";
window.meddle = () => {
  const message = { app: "netwerktijd", v: 1, id: 1, kind: "command", name: "setParams", data: { style: 3 } };
  parent.net.frame.contentWindow.postMessage(message, "*");
};
