// Loads the kernels; `cargo xtask bench` calls them as `window.bench`.
import init, { Bench } from './kernels.js';

await init();
window.bench = new Bench();
