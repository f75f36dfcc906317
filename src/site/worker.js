// Keeps the site for when there is no network. The build writes the version and the list (src/site/offline.rs).
//
// Pages come from the network first, so that who is online always gets the newest one; everything a page loads has a name
// with a hash of its content and comes from what is kept. A version is kept whole or not at all: the browser checks every
// file by its hash. The version before stays for pages that are still open; older ones are removed. A new version waits
// until the reader asks for it, or until a page of that version is open already.
"use strict";

const VERSION = "VERSION";
const FILES = "FILES";
// The folder of the site; another folder of the same host has its own worker and its own kept files.
const SCOPE = new URL("./", location).href;
const OURS = "netwerktijd " + SCOPE + " ";
const KEPT = OURS + VERSION;
// How long the network may take for a page of which there is a kept one, in milliseconds.
const PATIENCE = 4000;

const address = (name) => new URL(name, SCOPE).href;
const isHashed = (name) => /[-.][0-9a-f]{16}(_bg)?\.[a-z]+$/.test(name);

self.addEventListener("install", (event) => event.waitUntil(keep()));

async function keep() {
  const cache = await caches.open(KEPT);
  try {
    await Promise.all(Object.entries(FILES).map(([name, integrity]) => keepOne(cache, name, integrity)));
  } catch (reason) {
    await caches.delete(KEPT);
    throw reason;
  }
}

async function keepOne(cache, name, integrity) {
  const hashed = isHashed(name);
  // What did not change since the version before is not fetched again.
  let answer = hashed && (await caches.match(address(name)));
  if (!answer) {
    answer = await fetch(address(name), { integrity, cache: hashed ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(name + " came with status " + answer.status);
  }
  // A page that came by a detour is refused by the browser when it is served as one.
  if (answer.redirected) answer = new Response(await answer.blob(), { headers: answer.headers });
  await cache.put(address(name), answer);
}

self.addEventListener("activate", (event) => event.waitUntil(tidy()));

async function tidy() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
  // The oldest come first.
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("message", (event) => {
  if (event.data === "go") self.skipWaiting();
  if (!event.data || !event.data.version) return;
  // A page of this very version is open: there is nothing to offer.
  const same = event.data.version === VERSION;
  if (same) self.skipWaiting();
  if (event.ports[0]) event.ports[0].postMessage(!same);
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const path = request.url.slice(SCOPE.length).replace(/[?#].*$/, "");
  const name = path === "" || path === "index.html" ? "./" : path;
  if (request.mode === "navigate") {
    if (name in FILES) event.respondWith(page(request, name));
  } else if (isHashed(name)) {
    event.respondWith(part(request, name));
  } else if (name in FILES) {
    event.respondWith(own(name).then((kept) => kept || fetch(request)));
  }
});

const own = (name) => caches.match(address(name), { cacheName: KEPT });

// A page: from the network, and as it was kept where that fails, dawdles or is out of order.
async function page(request, name) {
  const kept = await own(name);
  if (!kept) return fetch(request);
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, PATIENCE, kept)));
  const fresh = fetch(request).then((answer) => (answer.status >= 500 ? kept : answer), () => kept);
  return Promise.race([fresh, late]).finally(() => clearTimeout(timer));
}

// A part of a page, of any version: its name says its content.
async function part(request, name) {
  return (await caches.match(address(name))) || fetch(request);
}
