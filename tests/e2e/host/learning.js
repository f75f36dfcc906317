// A learning environment for tests: the real runtime scorm-again in front, and a memory that outlives a reload behind it.
//
// In the address: course and standard; suspend, to begin with a text that was kept; language, that the participant prefers;
// deaf, to refuse to begin; again, to begin once more after an end.
"use strict";
const query = new URLSearchParams(location.search);
const older = query.get("standard") === "scorm12";
const key = "kept" + location.search;
let runtime = older ? new Scorm12API({ autocommit: false }) : new Scorm2004API({ autocommit: false });
const given = {};
if (query.has("suspend")) given.suspend_data = query.get("suspend");
if (query.has("language")) given[older ? "student_preference" : "learner_preference"] = { language: query.get("language") };
const begin = Object.keys(given).length ? JSON.stringify(given) : null;
const kept = localStorage.getItem(key) || begin;
if (kept) runtime.loadFromJSON(JSON.parse(kept));

// What was called and refused, and how often each function was called.
window.refused = [];
window.called = {};
const names = older
  ? ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError"]
  : ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError"];
const api = {};
for (const name of names) {
  api[name] = (...given) => {
    window.called[name] = (window.called[name] || 0) + 1;
    if (query.has("deaf")) return "false";
    if (query.has("again") && /Initialize/.test(name) && window.called[name] > 1) {
      runtime = older ? new Scorm12API({ autocommit: false }) : new Scorm2004API({ autocommit: false });
    }
    const answer = runtime[name](...given);
    if (/SetValue/.test(name) && answer !== "true") window.refused.push(given.join("="));
    if (/Commit/.test(name)) localStorage.setItem(key, JSON.stringify(runtime.cmi));
    return answer;
  };
}
window[older ? "API" : "API_1484_11"] = api;
window.recorded = () => JSON.parse(localStorage.getItem(key));
document.querySelector("iframe").src = `../courses/netwerktijd-${query.get("course")}-${query.get("standard")}/index.html`;
