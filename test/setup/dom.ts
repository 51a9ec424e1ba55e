/** jsdom has no layout: components must draw without ResizeObserver, matchMedia and canvas. */
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

// Parts that load on demand come late from a cold server.
configure({ asyncUtilTimeout: 12_000 });

afterEach(cleanup);

// The files of a project share one page: nothing that a file has put there meets the next one.
afterAll(() => {
	cleanup();
	document.body.replaceChildren();
});
