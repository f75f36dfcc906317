// Holds Netwerktijd in a frame, from any page. No library, nothing stored, nothing asked of any other site.
//
// As a module: `import { embed } from ".../embed.js"`, then `const net = embed(place, { link, ... })`.
// By itself: `<script type="module" src=".../embed.js"></script>` beside a pasted <iframe> adjusts its height and lets
// Escape leave and Enter return.
//
// The messages are those of doc/embed.md. Only the window in the frame is listened to.

const APP = "netwerktijd";
const VERSION = 1;
/** How often the page is greeted until it answers, and how long an answer may take, in milliseconds. */
const GREET = 300;
const PATIENCE = 15000;

/** The address of the page beside this file. */
export const page = new URL("./", import.meta.url).href;

/** Why a command was not followed. */
export class Refused extends Error {
  constructor({ code, field, message }) {
    super(message);
    this.name = "Refused";
    this.code = code;
    this.field = field ?? null;
  }
}

/** Frames that were taken over. */
const adopted = new WeakMap();

/** Takes over a frame that is in the document already. */
export function adopt(frame, options = {}) {
  const known = adopted.get(frame);
  if (known) return known;
  const waiting = new Map();
  const listeners = new Map();
  let next = 1;
  let over = false;
  let greeting = null;
  let settle;
  let fail;
  const ready = new Promise((resolve, reject) => ([settle, fail] = [resolve, reject]));
  ready.catch(() => {});

  // The frame may be sandboxed: then it has no origin that could be named. What is sent is no secret.
  const send = (name, data, id = null) =>
    frame.contentWindow?.postMessage({ app: APP, v: VERSION, id, kind: "command", name, data }, "*");

  function command(name, data = {}) {
    if (over) return Promise.reject(new Refused({ code: "closed", message: "The frame was let go of." }));
    return new Promise((resolve, reject) => {
      const id = next++;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new Refused({ code: "silent", message: "The page in the frame does not answer." }));
      }, PATIENCE);
      waiting.set(id, { resolve, reject, late });
      send(name, data, id);
    });
  }

  function tell(name, data) {
    for (const listener of listeners.get(name) ?? []) listener(data);
  }

  function hear({ source, data }) {
    if (source !== frame.contentWindow || data?.app !== APP || data.v !== VERSION) return;
    if (data.kind === "reply") {
      const asked = waiting.get(data.id);
      if (!asked) return;
      waiting.delete(data.id);
      clearTimeout(asked.late);
      if (data.name === "result") asked.resolve(data.data);
      else asked.reject(new Refused(data.data));
    } else if (data.kind === "event") {
      if (data.name === "ready") {
        clearInterval(greeting);
        settle(data.data);
      }
      if (data.name === "height" && options.height !== false && data.data.height > 0) {
        frame.height = String(data.data.height);
      }
      if (data.name === "leave") place.focus();
      tell(data.name, data.data);
    }
  }

  // Where the focus is when the reader has left the frame by Escape: the frame itself, from outside.
  const place = document.createElement("div");
  place.tabIndex = -1;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", frame.title);
  frame.before(place);
  const enter = (event) => {
    if (event.key !== "Enter" || event.target !== place) return;
    event.preventDefault();
    frame.focus();
    send("focus", {});
  };
  place.addEventListener("keydown", enter);
  addEventListener("message", hear);

  const greet = () => send("hello", {});
  greeting = setInterval(greet, GREET);
  greet();
  // A frame that is loaded anew has forgotten whom it spoke with.
  const again = () => {
    clearInterval(greeting);
    greeting = setInterval(greet, GREET);
    greet();
  };
  frame.addEventListener("load", again);

  const net = {
    frame,
    ready,
    on(name, listener) {
      if (!listeners.has(name)) listeners.set(name, new Set());
      listeners.get(name).add(listener);
      return () => listeners.get(name).delete(listener);
    },
    getState: () => command("getState"),
    setState: (link) => command("setState", { link }),
    setParams: (params) => command("setParams", params),
    setOptions: (options) => command("setOptions", options),
    reset: () => command("reset"),
    exportImage: (options = {}) => command("exportImage", options),
    focus: () => {
      frame.focus();
      return command("focus");
    },
    close() {
      over = true;
      clearInterval(greeting);
      removeEventListener("message", hear);
      frame.removeEventListener("load", again);
      for (const { reject, late } of waiting.values()) {
        clearTimeout(late);
        reject(new Refused({ code: "closed", message: "The frame was let go of." }));
      }
      waiting.clear();
      fail(new Refused({ code: "closed", message: "The frame was let go of." }));
      place.remove();
      adopted.delete(frame);
    },
  };
  adopted.set(frame, net);
  return net;
}

/** Makes a frame within an element and takes it over. */
export function embed(element, options = {}) {
  const frame = document.createElement("iframe");
  const fragment = (options.link ?? "").split("#").pop() || "v1";
  frame.src = `${options.page ?? page}#${/(^|&)mode=/.test(fragment) ? fragment : `${fragment}&mode=embed`}`;
  frame.title = options.title ?? "Netwerktijd";
  frame.width = "100%";
  frame.height = String(options.minHeight ?? 700);
  frame.loading = options.loading ?? "lazy";
  frame.allowFullscreen = true;
  if (options.sandbox !== false) {
    frame.setAttribute("sandbox", options.sandbox ?? "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  }
  frame.setAttribute("frameborder", "0");
  element.append(frame);
  return adopt(frame, options);
}

// Beside a pasted frame: take over every frame of this page's own.
for (const frame of document.querySelectorAll("iframe")) {
  if (frame.src.startsWith(page) && /[#&]mode=embed\b/.test(frame.src)) adopt(frame);
}
