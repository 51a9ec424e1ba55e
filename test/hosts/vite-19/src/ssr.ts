/** All that runs on the server, for one build. */
export { examples } from "./examples.js";
export { html } from "./render.js";
export { html as spectraHtml } from "./second-root/render.js";

import "./night.js";
