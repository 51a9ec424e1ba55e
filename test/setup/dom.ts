/** jsdom has no layout: components must draw without ResizeObserver, matchMedia and canvas. */
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);
