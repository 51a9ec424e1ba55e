/** jsdom has no layout: components must draw without ResizeObserver, matchMedia and canvas. */
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Parts that load on demand come late from a cold server.
// jsdom has no style sheets, so looking for hidden ancestors of each element costs a third of the time and finds little.
configure({ asyncUtilTimeout: 12_000, defaultHidden: navigator.userAgent.includes("jsdom") });

afterEach(cleanup);
