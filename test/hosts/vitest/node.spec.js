import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Page } from "./src/Page.js";

test("renders whole figures in Node", () => {
	expect(typeof document).toBe("undefined");
	expect(renderToString(createElement(Page)).match(/<svg/g).length).toBeGreaterThan(2);
});
