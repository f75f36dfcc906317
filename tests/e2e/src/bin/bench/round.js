// Sets a slider COUNT times and notes what a reader waits for; in milliseconds.
//
// A browser hands over what a finger drags at the start of a frame, so an input comes there. A frame is done when its
// message arrives: after its scripts, styles, layout and paint. An answer is there with the frame of the first view that
// says it is painted, and done with that of the last: none may follow for three frames.
const slider = document.getElementById(SLIDER);
if (!slider) return done(null);
const [low, high] = [Number(slider.min), Number(slider.max)];
const channel = new MessageChannel();
let afterFrame = () => {};
channel.port1.onmessage = () => afterFrame();
const frame = work => requestAnimationFrame(() => { work(); channel.port2.postMessage(0); });

const samples = [], long = [];
const noteLong = entries => entries.forEach(entry => long.push(entry.duration));
const tasks = new PerformanceObserver(list => noteLong(list.getEntries()));
tasks.observe({ type: 'longtask' });

// What the page itself timed: one note may come several times, and replaces the one before.
let marks = {};
const noteMarks = entries => entries.filter(entry => entry.name.startsWith('netwerktijd:')).forEach(entry => {
    const name = entry.name.slice(12);
    marks[name] = (marks[name] ?? 0) + entry.duration;
});
const timings = new PerformanceObserver(list => noteMarks(list.getEntries()));
timings.observe({ type: 'measure' });

let paints = 0;
const watch = new MutationObserver(changes => { paints += changes.length; });
watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-painted'] });

function one() {
    if (samples.length === COUNT) return setTimeout(end, 200);
    let start, scripts, first, all, frames = 0, seen = 0, quiet = 0;
    paints = 0;
    marks = {};
    const next = () => {
        const now = performance.now() - start;
        frames += 1;
        // A view without a canvas is there with the first frame.
        if (frames === 1) all = now;
        if (paints > seen) { first ??= now; all = now; seen = paints; quiet = 0; } else { quiet += 1; }
        if (quiet < 3) return frame(() => {});
        first ??= all;
        noteMarks(timings.takeRecords());
        samples.push({ scripts, first, all, paints: seen, marks });
        // At rest before the next, also for the address and its timers.
        setTimeout(one, 20);
    };
    afterFrame = next;
    frame(() => {
        // All values, far jumps and none twice in a row.
        slider.value = String(low + (samples.length * 37 + 11) % (high - low + 1));
        start = performance.now();
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    // Comes in the same frame, after all that the input set going and before styles, layout and paint.
    requestAnimationFrame(() => { scripts = performance.now() - start; });
}

function end() {
    noteLong(tasks.takeRecords());
    tasks.disconnect();
    timings.disconnect();
    watch.disconnect();
    done({ samples, long });
}
one();
