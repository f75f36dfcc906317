// The example of a site that holds Netwerktijd in a frame.
import { embed } from "./embed.js";

const by = (id) => document.getElementById(id);
const net = embed(by("place"), {
  link: "v1&model=3&hide=pins,more,table",
  title: "Netwerktijd: relaties en resultaten",
  loading: "eager",
});
// For whoever opens the tools of the browser.
globalThis.net = net;

const say = (text) => (by("said").textContent = text);
const tell = ({ scenario, month, relations, results }) =>
  say(`Stijl ${scenario.style}, subsidie ${scenario.subsidy} maanden. In maand ${month}: relaties ${relations}, resultaten ${results}.`);
const refused = (error) => say(error.message);

net.ready.then(({ state }) => tell(state), refused);
net.on("settle", tell);
by("take-over").addEventListener("click", () => net.setParams({ style: 95 }).then(tell, refused));
by("support").addEventListener("click", () => net.setParams({ style: 35 }).then(tell, refused));
by("reset").addEventListener("click", () => net.reset().then(tell, refused));
by("picture").addEventListener("click", () =>
  net.exportImage({ scale: 2 }).then(({ name, data }) => {
    by("made-link").href = data;
    by("made-link").download = name;
    by("made").hidden = false;
  }, refused),
);
