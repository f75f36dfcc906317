// A site that holds the page: the part of its address behind the # is the link, the part behind ? the sandbox.
import { embed } from "../embed.js";

const link = decodeURIComponent(location.hash.slice(1));
const sandbox = new URLSearchParams(location.search).get("sandbox") ?? "allow-scripts";
window.said = [];
window.net = embed(document.getElementById("place"), { link, sandbox, loading: "eager" });
for (const name of ["change", "settle", "step", "prediction", "answer", "mission", "height", "leave", "error"]) {
  net.on(name, (data) => said.push([name, data]));
}
// What Canvas would hear.
window.lti = [];
addEventListener("message", ({ data }) => data?.subject === "lti.frameResize" && lti.push(data.height));
net.ready.then((told) => (window.told = told));
