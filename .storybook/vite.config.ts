import type { UserConfig } from "vite";

/** Storybook brings its own plugins; the library's build settings are not for it. */
const config: UserConfig = {};

export default config;
