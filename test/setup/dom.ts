/** jsdom has no layout: components must draw without ResizeObserver, matchMedia and canvas. */
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Parts that load on demand come late from a cold server.
configure({ asyncUtilTimeout: 12_000 });

afterEach(cleanup);
